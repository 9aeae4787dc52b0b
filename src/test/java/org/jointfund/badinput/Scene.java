package org.jointfund.badinput;

import static org.jointfund.programme.ProgrammeFixtures.ALDER;
import static org.jointfund.programme.ProgrammeFixtures.BIRCH;
import static org.jointfund.programme.ProgrammeFixtures.NORTHLAND;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.jointfund.agreement.Agreements;
import org.jointfund.agreement.Cases;
import org.jointfund.agreement.Lapsing;
import org.jointfund.agreement.Signing;
import org.jointfund.appraisal.AppraisalStory;
import org.jointfund.appraisal.CheckResult;
import org.jointfund.change.Completing;
import org.jointfund.change.NotifyCompletion;
import org.jointfund.change.Suspending;
import org.jointfund.committee.CommitteeStory;
import org.jointfund.committee.Deliberation;
import org.jointfund.committee.Item;
import org.jointfund.disbursement.FundTransfers;
import org.jointfund.disbursement.Seen;
import org.jointfund.disbursement.TransferRequests;
import org.jointfund.fund.FundDays;
import org.jointfund.programme.Budgeting;
import org.jointfund.programme.DocumentFixtures;
import org.jointfund.programme.EnterBudget;
import org.jointfund.programme.IdeaStory;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Progress;
import org.jointfund.reporting.ReportingCalendar;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jointfund.workflow.RunningProgramme;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** One case at each step, so that every step can be taken wrongly. */
final class Scene {

    private static final FundCode FUND = new FundCode("MIG00");

    private final ApplicationContext context;
    private final IdeaStory ideas;
    private final Map<String, String> places = new TreeMap<>();

    Scene(ApplicationContext context) {
        this.context = context;
        this.ideas = new IdeaStory(context);
    }

    /** What stands for {@code {name}} in the tables. */
    Map<String, String> places() {
        put("today", bean(FundDays.class).today());
        ideas();
        appraisal();
        committee();
        documents();
        agreement();
        transfers();
        running();
        return places;
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private void put(String name, Object value) {
        places.put(name, value.toString());
    }

    private void ideas() {
        put("idea", ideas.complete(FUND, List.of(ALDER, BIRCH), List.of(NORTHLAND)));
        put("alone", ideas.complete(FUND, List.of(ALDER), List.of(NORTHLAND)));
        CaseNumber early = ideas.complete(FUND, List.of(ALDER, BIRCH), List.of(NORTHLAND));
        ideas.handIn(early, ALDER);
        put("endorsing", early);
    }

    private void appraisal() {
        AppraisalStory story = new AppraisalStory(context);
        put("submitted", story.submitted());
        CaseNumber eligible = story.submitted();
        story.check(eligible, CheckResult.ELIGIBLE);
        put("eligible", eligible);
        CaseNumber reviewed = story.inReview("reviewer-1", "reviewer-2");
        story.review(reviewed, "reviewer-1", 80);
        story.review(reviewed, "reviewer-2", 80);
        put("reviewed", reviewed);
        put("review", story.inReview("reviewer-1", "reviewer-2"));
    }

    /** MEMBER-C1 has stepped out. */
    private void committee() {
        CommitteeStory story = new CommitteeStory(context);
        CaseNumber number = story.ready(ProgrammeStatus.IDEA_READY);
        put("unplaced", number);
        CaseNumber second = story.ready(ProgrammeStatus.IDEA_READY);
        Item item = story.onAgenda(second);
        bean(Deliberation.class).stepOut(second, 1, story.actor("member-c1"));
        put("item", second);
        put("meeting", item.meeting());
    }

    private void documents() {
        DocumentFixtures fixtures = bean(DocumentFixtures.class);
        put("document", fixtures.selected().number());
        CaseNumber complete = fixtures.selected().number();
        fixtures.complete(complete);
        put("written", complete);
        CaseNumber checking = fixtures.selected().number();
        bean(RuntimeService.class).startProcessInstanceByKey("programmeDocument", checking.value());
        bean(Progress.class).move(checking, ProgrammeStatus.DOCUMENT_CHECK, new PersonId("alder-focal-point"));
        put("checking", checking);
        put("overhead", overhead(fixtures));
    }

    /** Alder's indirect costs are 10 % of its direct costs. */
    private CaseNumber overhead(DocumentFixtures fixtures) {
        CaseNumber number = fixtures.selected().number();
        EnterBudget budget = new EnterBudget(
                0,
                List.of(
                        new EnterBudget.Cell(1, 1, Money.usd("972727.27")),
                        new EnterBudget.Cell(8, 1, Money.usd("97272.73"))),
                List.of());
        bean(Budgeting.class).enter(number, ALDER, budget, fixtures.actor("alder-focal-point"));
        return number;
    }

    private void agreement() {
        Cases cases = bean(Cases.class);
        CaseNumber signing = cases.outForSignature();
        bean(Signing.class)
                .sign(
                        signing,
                        bean(Agreements.class).latest(signing).orElseThrow().hash(),
                        "Director",
                        cases.actor("alder-signatory"));
        put("signing", signing);
        put("hash", bean(Agreements.class).latest(signing).orElseThrow().hash().value());
        CaseNumber lapsed = cases.outForSignature();
        LocalDate today = bean(FundDays.class).today();
        bean(JdbcTemplate.class)
                .update("update agreement set lapses_on = ? where case_number = ?", today, lapsed.value());
        cases.fire("timer_approvalLapses", lapsed);
        bean(Lapsing.class).lapse(lapsed, "No signature came.", cases.actor("chair"));
        put("lapsed", lapsed);
        put(
                "lapsedHash",
                bean(Agreements.class).latest(lapsed).orElseThrow().hash().value());
    }

    private void transfers() {
        Cases cases = bean(Cases.class);
        TransferRequests requests = bean(TransferRequests.class);
        put("due", cases.dueForTransfer());
        CaseNumber prepared = cases.dueForTransfer();
        prepare(requests, prepared, cases);
        put("prepared", prepared);
        CaseNumber paying = cases.dueForTransfer();
        prepare(requests, paying, cases);
        requests.approve(seen(paying, 1), cases.actor("chair"));
        requests.check(seen(paying, 1), true, "", cases.actor("agent-officer"));
        put("paying", paying);
        put("preparedVersion", seen(prepared, 1).version());
        put("payingVersion", seen(paying, 1).version());
    }

    private Seen seen(CaseNumber number, int ordinal) {
        return bean(FundTransfers.class).find(number, ordinal).orElseThrow().seen();
    }

    private static void prepare(TransferRequests requests, CaseNumber number, Cases cases) {
        requests.prepare(number, 1, "First tranche.", List.of(), cases.actor("secretariat-officer-1"));
    }

    private void running() {
        RunningProgramme programmes = bean(RunningProgramme.class);
        CaseNumber running = programmes.startedOn(LocalDate.of(2024, 1, 15));
        bean(ReportingCalendar.class).round(LocalDate.of(2025, 1, 1));
        put("running", running);
        CaseNumber suspended = programmes.startedOn(LocalDate.of(2024, 1, 15));
        bean(Suspending.class).suspend(suspended, "The ministry withdrew its letter", programmes.actor("chair"));
        put("suspended", suspended);
        CaseNumber closing = programmes.startedOn(LocalDate.of(2024, 1, 15));
        RunningProgramme.AGENCIES.forEach(agency -> bean(Completing.class)
                .notify(
                        closing,
                        agency,
                        new NotifyCompletion(LocalDate.of(2026, 11, 1), null),
                        programmes.focalPoint(agency)));
        put("closing", closing);
    }
}
