package org.jointfund.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.Rules;
import org.jointfund.fund.WorkingCalendar;
import org.jointfund.programme.Ideas;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeDocument;
import org.jointfund.programme.ProgrammeDocuments;
import org.springframework.stereotype.Component;

/** Reads what a decision stands on at the moment it is taken. */
@Component
class Papers {

    private final Ideas ideas;
    private final ProgrammeDocuments documents;
    private final FundDays days;
    private final Clock clock;

    Papers(Ideas ideas, ProgrammeDocuments documents, FundDays days, Clock clock) {
        this.ideas = ideas;
        this.documents = documents;
        this.days = days;
        this.clock = clock;
    }

    Instant now() {
        return Instant.now(clock);
    }

    LocalDate today(Sitting sitting) {
        return days.today(sitting.programme().fund());
    }

    Basis of(Sitting sitting, Outcome outcome) {
        Programme programme = sitting.programme();
        Optional<ProgrammeDocument> document = documents.find(programme.number());
        boolean commented = outcome == Outcome.APPROVE_WITH_COMMENTS;
        return new Basis(
                before(sitting),
                sitting.objectionsSolved(),
                List.of(programme.primaryArea()),
                document.map(ProgrammeDocument::startOn).orElse(null),
                document.map(ProgrammeDocument::endOn).orElse(null),
                commented ? programme.convenor().value() : "",
                commented ? answersDue(sitting) : null);
    }

    /** The convening agency answers within the fund's working days (rulebook 2.7.4). */
    private LocalDate answersDue(Sitting sitting) {
        WorkingCalendar calendar = sitting.rules().calendar();
        return calendar.plusWorkingDays(today(sitting), sitting.rules().get(Rules.COMMITTEE_COMMENTS_WORKING_DAYS));
    }

    private List<Paper> before(Sitting sitting) {
        return switch (sitting.item().kind()) {
            case IDEA ->
                ideas.of(sitting.programme()).saved().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(part ->
                                new Paper(part.getKey().path(), part.getValue().version()))
                        .toList();
            case DOCUMENT ->
                documents.parts(sitting.item().number()).stream()
                        .map(part -> new Paper(part.name(), part.version()))
                        .sorted(Comparator.comparing(Paper::name))
                        .toList();
            case CANCELLATION -> List.of();
        };
    }
}
