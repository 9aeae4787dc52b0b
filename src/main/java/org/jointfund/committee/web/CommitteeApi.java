package org.jointfund.committee.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jointfund.committee.Basis;
import org.jointfund.committee.Circulation;
import org.jointfund.committee.Decision;
import org.jointfund.committee.Decision.Award;
import org.jointfund.committee.Item;
import org.jointfund.committee.ItemKind;
import org.jointfund.committee.ItemReading;
import org.jointfund.committee.Outcome;
import org.jointfund.committee.Paper;
import org.jointfund.committee.Position;
import org.jointfund.committee.PositionKind;
import org.jointfund.committee.QuorumCheck;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Share;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Meetings and decisions for programs; what is closed to a person's page is closed here too. */
@RestController
class CommitteeApi {

    private final MeetingPages meetings;
    private final DecisionPages pages;
    private final ItemReading reading;

    CommitteeApi(MeetingPages meetings, DecisionPages pages, ItemReading reading) {
        this.meetings = meetings;
        this.pages = pages;
        this.reading = reading;
    }

    @GetMapping("/api/v1/meetings")
    MeetingList meetings(@RequestParam(required = false) @Nullable String before, Actor actor, Locale locale) {
        MeetingsPage page = meetings.all(before, actor, locale);
        return new MeetingList(
                page.rows().stream().map(row -> MeetingAnswer.of(row.meeting())).toList(), page.next());
    }

    /** A page of meetings, the latest first; {@code next} is the value of {@code before} for the following one. */
    record MeetingList(List<MeetingAnswer> meetings, @Nullable String next) {}

    /** A meeting. */
    record MeetingAnswer(
            long id, String fund, int number, LocalDate heldOn, String place, @Nullable LocalDate papersSentOn) {

        static MeetingAnswer of(org.jointfund.committee.Meeting meeting) {
            return new MeetingAnswer(
                    meeting.id(),
                    meeting.fund().value(),
                    meeting.ordinal(),
                    meeting.heldOn(),
                    meeting.place(),
                    meeting.papersSentOn());
        }
    }

    @GetMapping("/api/v1/meetings/{id}")
    AgendaAnswer meeting(@PathVariable long id, Actor actor, Locale locale) {
        MeetingPage page = meetings.one(id, actor, locale);
        return new AgendaAnswer(
                MeetingAnswer.of(page.meeting()),
                List.copyOf(page.attending()),
                page.agenda().stream().map(ItemAnswer::of).toList());
    }

    /** A meeting with who is there and its agenda. */
    record AgendaAnswer(MeetingAnswer meeting, List<String> attending, List<ItemAnswer> items) {}

    /** An item on an agenda. */
    record ItemAnswer(
            CaseNumber number, int ordinal, ItemKind kind, Item.State state, String title, boolean steppedOut) {

        static ItemAnswer of(MeetingPage.Line line) {
            Item item = line.item();
            return new ItemAnswer(
                    item.number(), item.ordinal(), item.kind(), item.state(), line.title(), line.steppedOut());
        }
    }

    /** An item of a case; its sheet is at {@code /cases/{number}/decisions/{ordinal}}. */
    record ItemOverview(String key, int ordinal, ItemKind kind, Item.State state) {

        static ItemOverview of(Item item) {
            return new ItemOverview(item.key(), item.ordinal(), item.kind(), item.state());
        }
    }

    @GetMapping("/api/v1/cases/{number}/decisions")
    List<ItemOverview> decisions(@PathVariable CaseNumber number, Actor actor) {
        return reading.of(number, actor).stream().map(ItemOverview::of).toList();
    }

    @GetMapping("/api/v1/cases/{number}/decisions/{n}")
    SheetAnswer decision(@PathVariable CaseNumber number, @PathVariable int n, Actor actor, Locale locale) {
        DecisionPage page = pages.of(number, n, actor, locale);
        Item item = page.sitting().item();
        return new SheetAnswer(
                item.key(),
                item.kind(),
                item.state(),
                page.steppedOut(),
                page.full() ? page.quorum() : null,
                page.full() ? page.quorum().met() : null,
                page.full() ? said(page, DecisionPage.Line::position) : null,
                page.full() ? said(page, DecisionPage.Line::correction) : null,
                page.cover().map(cover -> cover.available()).orElse(null),
                page.decision()
                        .map(decision -> DecisionAnswer.of(decision, page))
                        .orElse(null));
    }

    private static List<PositionAnswer> said(DecisionPage page, Function<DecisionPage.Line, Optional<Position>> what) {
        return page.lines().stream()
                .flatMap(line -> what.apply(line).stream())
                .map(PositionAnswer::of)
                .toList();
    }

    /** An item as far as it is open to the reader; what is not is absent. */
    record SheetAnswer(
            String key,
            ItemKind kind,
            Item.State state,
            boolean steppedOut,
            @Nullable QuorumCheck quorum,
            @Nullable Boolean quorumMet,
            @Nullable List<PositionAnswer> positions,
            @Nullable List<PositionAnswer> corrections,
            @Nullable Money available,
            @Nullable DecisionAnswer decision) {}

    /** What a seat said. */
    record PositionAnswer(
            String seat, PositionKind kind, String comment, Position.Channel channel, Instant recordedAt) {

        static PositionAnswer of(Position position) {
            return new PositionAnswer(
                    position.seat(), position.kind(), position.comment(), position.channel(), position.recordedAt());
        }
    }

    /** The record of a decision (rulebook 5.5), without names of who objected (S3); what is for the committee only is absent for others. */
    record DecisionAnswer(
            MeetingAnswer meeting,
            Outcome outcome,
            String text,
            Instant decidedAt,
            PersonId signedBy,
            String presidingSeat,
            @Nullable List<String> present,
            @Nullable List<String> setAside,
            @Nullable Boolean quorumMet,
            @Nullable String recommendation,
            @Nullable String score,
            @Nullable Integer objections,
            Money approved,
            Money firstTranche,
            List<Share> trancheSplit,
            @Nullable Money available,
            List<Award> awards,
            List<String> comments,
            boolean papersLate,
            BasisAnswer basis,
            @Nullable Circulation circulation) {

        static DecisionAnswer of(Decision decision, DecisionPage page) {
            boolean full = page.full();
            return new DecisionAnswer(
                    MeetingAnswer.of(page.sitting().meeting()),
                    decision.outcome(),
                    decision.text(),
                    decision.decidedAt(),
                    decision.decidedBy(),
                    decision.presidingSeat(),
                    full ? decision.present() : null,
                    full ? decision.setAside() : null,
                    full ? decision.quorum().met() : null,
                    full ? decision.recommendation() : null,
                    full ? decision.score() : null,
                    full ? decision.objections() : null,
                    decision.approved(),
                    decision.firstTranche(),
                    page.sitting().rules().tranches().split().value(),
                    full ? decision.available() : null,
                    decision.awards(),
                    decision.comments(),
                    decision.papersLate(),
                    BasisAnswer.of(decision.basis(), full),
                    page.circulation().orElse(null));
        }
    }

    /** What the decision stood on; the texts before the committee and the objections taken back are for the committee only. */
    record BasisAnswer(
            @Nullable List<Paper> papers,
            @Nullable Integer objectionsSolved,
            List<Integer> areas,
            @Nullable LocalDate startOn,
            @Nullable LocalDate endOn,
            String commentsOwner,
            @Nullable LocalDate commentsDueOn) {

        static BasisAnswer of(Basis basis, boolean full) {
            return new BasisAnswer(
                    full ? basis.papers() : null,
                    full ? basis.objectionsSolved() : null,
                    basis.areas(),
                    basis.startOn(),
                    basis.endOn(),
                    basis.commentsOwner(),
                    basis.commentsDueOn());
        }
    }
}
