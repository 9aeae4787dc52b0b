package org.jointfund.committee;

import static org.jointfund.programme.ProgrammeFixtures.ALDER;
import static org.jointfund.programme.ProgrammeFixtures.BIRCH;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.jointfund.document.Content;
import org.jointfund.document.UploadedFile;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Scope;
import org.jointfund.ledger.Deposit;
import org.jointfund.ledger.Earmark;
import org.jointfund.ledger.Receiving;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.jointfund.programme.Budget;
import org.jointfund.programme.BudgetLine;
import org.jointfund.programme.Endorsing;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeFixtures;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.programme.Progress;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Share;
import org.springframework.context.ApplicationContext;

/** Plays the committee through the services, as the people of the demonstration. */
public final class CommitteeStory {

    public static final FundCode FUND = new FundCode("MIG00");
    private static final byte[] LETTER = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final CountryCode EASTLAND = new CountryCode("XC");

    private final ApplicationContext context;

    public CommitteeStory(ApplicationContext context) {
        this.context = context;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Actor actor(String id) {
        return bean(People.class).actor(new PersonId(id)).orElseThrow();
    }

    /** A programme of Alder and Birch in Eastland at this status, whose decision process waits for the agenda. */
    public CaseNumber ready(ProgrammeStatus status) {
        LocalDate today = bean(FundDays.class).today();
        CaseNumber number = bean(Programmes.class).nextNumber(FUND, today.getYear());
        Programme model = ProgrammeFixtures.aProgramme(
                number, status == ProgrammeStatus.DOCUMENT_READY ? ProgrammeStatus.IDEA_SUBMITTED : status);
        bean(Programmes.class).insert(inEastland(model));
        if (status == ProgrammeStatus.DOCUMENT_READY) {
            Stream.of(
                            ProgrammeStatus.IDEA_REVIEW,
                            ProgrammeStatus.IDEA_READY,
                            ProgrammeStatus.DOCUMENT_DRAFT,
                            ProgrammeStatus.DOCUMENT_CHECK,
                            ProgrammeStatus.DOCUMENT_READY)
                    .forEach(next -> bean(Progress.class).move(number, next, new PersonId("secretariat-officer-1")));
        }
        bean(Endorsing.class)
                .fileLetter(
                        number,
                        EASTLAND,
                        new UploadedFile("file", "letter.pdf", Content.of(LETTER)),
                        actor("alder-focal-point"));
        awaitAgenda(number);
        return number;
    }

    /** Starts the decision process of the case's next item. */
    void awaitAgenda(CaseNumber number) {
        bean(RuntimeService.class)
                .startProcessInstanceByKey(
                        "committeeDecision", bean(Agenda.class).nextKey(number));
    }

    private Programme inEastland(Programme model) {
        return new Programme(
                model.number(),
                bean(RuleSets.class).current(FUND).version(),
                model.title(),
                Scope.COUNTRY,
                model.status(),
                model.statusSince(),
                ALDER,
                List.of(ALDER, BIRCH),
                List.of(EASTLAND),
                4,
                24,
                Money.usd("2000000.00"),
                null,
                null,
                false,
                0,
                0,
                0);
    }

    /** A document over US$ 2,000,000.00, half for each agency. */
    public CaseNumber documentReady() {
        CaseNumber number = ready(ProgrammeStatus.DOCUMENT_READY);
        bean(Programmes.class).replaceBudget(number, new Budget(List.of(line(ALDER), line(BIRCH))));
        return number;
    }

    private static BudgetLine line(AgencyCode agency) {
        return new BudgetLine(agency, 1, 1, Money.usd("1000000.00"));
    }

    /** Money without earmark and without fee comes in. */
    public void deposit(String amount) {
        String source = "committee-story-" + System.nanoTime();
        bean(Receiving.class)
                .deposit(
                        new Deposit(
                                FUND,
                                Earmark.NONE,
                                source,
                                bean(FundDays.class).today(),
                                Money.usd(amount),
                                Share.percent(0),
                                ""),
                        new PersonId("agent-officer"));
    }

    /** Puts the case on the agenda of a meeting of today at which chair and one member of each group and two more are present. */
    public Item onAgenda(CaseNumber number) {
        Meeting meeting = meeting();
        return place(number, meeting);
    }

    public Item place(CaseNumber number, Meeting meeting) {
        return bean(Agenda.class).place(number, new PlaceOnAgenda(meeting.id()), actor("secretariat-officer-1"));
    }

    public LocalDate today() {
        return bean(FundDays.class).today(FUND);
    }

    public Meeting meeting() {
        return meeting(today());
    }

    Meeting meeting(LocalDate day) {
        Meeting meeting = bean(MeetingPlanning.class)
                .call(new CallMeeting(FUND.value(), day, "Room 1"), actor("secretariat-officer-1"));
        attend(meeting.id(), "CHAIR", "A1", "A3", "B1", "B2", "C1", "C2", "D1");
        return meeting;
    }

    public void attend(long meeting, String... seats) {
        bean(MeetingPlanning.class)
                .recordAttendance(meeting, new RecordAttendance(List.of(seats)), actor("secretariat-officer-1"));
    }

    public void position(CaseNumber number, String member, PositionKind kind) {
        bean(Deliberation.class)
                .take(number, newest(number), new TakePosition(kind, "Because of this", false), actor(member));
    }

    public void decide(CaseNumber number, Outcome outcome) {
        decide(number, outcome, "chair");
    }

    public void decide(CaseNumber number, Outcome outcome, String presiding) {
        bean(Deciding.class)
                .decide(
                        number,
                        newest(number),
                        new RecordDecision(outcome, "The committee has decided.", List.of("Say how it ends.")),
                        actor(presiding));
    }

    private int newest(CaseNumber number) {
        return bean(Items.class).last(number).orElseThrow().ordinal();
    }
}
