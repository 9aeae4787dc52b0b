package org.jointfund.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.Scope;
import org.jointfund.ledger.Deposit;
import org.jointfund.ledger.Earmark;
import org.jointfund.ledger.Promise;
import org.jointfund.ledger.Promising;
import org.jointfund.ledger.Receiving;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Assignment;
import org.jointfund.partner.People;
import org.jointfund.partner.Role;
import org.jointfund.programme.AgencyShare;
import org.jointfund.programme.Budget;
import org.jointfund.programme.BudgetLine;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Share;
import org.jointfund.workflow.BusinessDate;
import org.springframework.stereotype.Component;

/** Approved programmes of four agencies with 2,000,000.00: 700,000 / 610,000 / 390,000 / 300,000, both tranches promised. */
@Component
public class Cases {

    public static final FundCode FUND = new FundCode("MIG00");
    public static final List<String> AGENCIES = List.of("ALDER", "BIRCH", "CEDAR", "ELM");
    private static final List<String> BUDGETS = List.of("700000.00", "610000.00", "390000.00", "300000.00");
    private static final List<String> OVERHEADS = List.of("45794.39", "39906.54", "25514.02", "19626.17");
    private static final PersonId CHAIR = new PersonId("chair");

    private final Programmes programmes;
    private final Promising promises;
    private final Receiving receiving;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final BusinessDate date;
    private final People people;
    private final CommitteeRecord committee;
    private final FundDays days;
    private final Clock clock;

    Cases(
            Programmes programmes,
            Promising promises,
            Receiving receiving,
            RuntimeService runtime,
            ManagementService management,
            BusinessDate date,
            People people,
            CommitteeRecord committee,
            FundDays days,
            Clock clock) {
        this.programmes = programmes;
        this.promises = promises;
        this.receiving = receiving;
        this.runtime = runtime;
        this.management = management;
        this.date = date;
        this.people = people;
        this.committee = committee;
        this.days = days;
        this.clock = clock;
    }

    /** Approved, its agreement issued for signature by four agencies, one country and the chair. */
    public CaseNumber outForSignature() {
        return outForSignature(List.of("XA"));
    }

    public CaseNumber outForSignature(List<String> countries) {
        CaseNumber number = approved(ProgrammeStatus.SIGNING, countries, AGENCIES);
        runtime.startProcessInstanceByKey("signature", number.value());
        date.runDue();
        return number;
    }

    /** Signed by all, the first transfer due. */
    public CaseNumber dueForTransfer() {
        return dueForTransfer(AGENCIES);
    }

    public CaseNumber dueForTransfer(List<String> agencies) {
        CaseNumber number = approved(ProgrammeStatus.TRANSFER, List.of("XA"), agencies);
        runtime.startProcessInstanceByKey("fundTransfer", number.child("FTR", 1));
        return number;
    }

    /** The same under the spine, which waits for the transfer. */
    public CaseNumber onItsWay() {
        CaseNumber number = approved(ProgrammeStatus.TRANSFER, List.of("XA"), AGENCIES);
        runtime.createProcessInstanceByKey("jointProgramme")
                .businessKey(number.value())
                .startBeforeActivity("callActivity_fundTransfer")
                .execute();
        return number;
    }

    public void runDue() {
        date.runDue();
    }

    /** Runs the timer of this case as if its day had come. */
    public void fire(String timer, CaseNumber number) {
        management.executeJob(timer(timer, number).getId());
    }

    /** The timer of this case that waits. */
    public Job timer(String timer, CaseNumber number) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getId();
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(timer)
                .singleResult();
    }

    /** Ends what still runs for this case, so that tests on the engine alone see nothing of it. */
    public void end(CaseNumber number) {
        runtime.createProcessInstanceQuery().list().stream()
                .filter(running -> String.valueOf(running.getBusinessKey()).startsWith(number.value()))
                .forEach(running -> runtime.deleteProcessInstance(running.getId(), "end of test"));
    }

    public Actor actor(String person) {
        return people.actor(new PersonId(person)).orElseThrow();
    }

    /** Somebody who holds every role of the secretariat, the committee and the agent. */
    public Actor withEveryRole(String person) {
        Set<Assignment> all = Stream.of(Role.SECRETARIAT_OFFICER, Role.CHAIR, Role.AGENT_OFFICER, Role.AGENT_MANAGER)
                .map(role -> new Assignment(role, FUND, ""))
                .collect(java.util.stream.Collectors.toSet());
        return new Actor(new PersonId(person), person, "en", all);
    }

    private CaseNumber approved(ProgrammeStatus status, List<String> countries, List<String> agencies) {
        CaseNumber number = programmes.nextNumber(FUND, 2026);
        programmes.insert(programme(number, status, countries, agencies));
        Programme written = programmes.get(number);
        programmes.update(written, shares(agencies));
        programmes.replaceBudget(number, new Budget(lines(agencies)));
        committee.approve(written);
        promise(number);
        return number;
    }

    private Programme programme(
            CaseNumber number, ProgrammeStatus status, List<String> countries, List<String> agencies) {
        return new Programme(
                number,
                1,
                "Fair work along the river",
                countries.size() == 1 ? Scope.COUNTRY : Scope.MULTI_COUNTRY,
                status,
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                new AgencyCode(agencies.get(0)),
                agencies.stream().map(AgencyCode::new).toList(),
                countries.stream().map(CountryCode::new).toList(),
                4,
                36,
                Money.usd("2000000.00"),
                null,
                null,
                false,
                0,
                0,
                0);
    }

    private static List<AgencyShare> shares(List<String> agencies) {
        return java.util.stream.IntStream.range(0, agencies.size())
                .mapToObj(at -> new AgencyShare(new AgencyCode(agencies.get(at)), Money.usd(BUDGETS.get(at))))
                .toList();
    }

    /** Seven parts in a hundred and seven of each budget are indirect, to the cent. */
    private static List<BudgetLine> lines(List<String> agencies) {
        return java.util.stream.IntStream.range(0, agencies.size())
                .boxed()
                .flatMap(at -> {
                    AgencyCode agency = new AgencyCode(agencies.get(at));
                    Money total = Money.usd(BUDGETS.get(at));
                    Money overhead = Money.usd(OVERHEADS.get(at));
                    return Stream.of(
                            new BudgetLine(agency, 1, 1, total.minus(overhead)),
                            new BudgetLine(agency, Budget.INDIRECT, 1, overhead));
                })
                .toList();
    }

    private void promise(CaseNumber number) {
        String source = "demonstration deposit " + UUID.randomUUID();
        LocalDate today = days.today();
        receiving.deposit(
                new Deposit(FUND, Earmark.NONE, source, today, Money.usd("2000000.00"), new Share(0), ""), CHAIR);
        promise(number, 1, "1400000.00");
        promise(number, 2, "600000.00");
    }

    private void promise(CaseNumber number, int tranche, String amount) {
        String source = number.child("DEC", 1) + "/TRANCHE-" + tranche;
        promises.reserve(new Promise(number, tranche, Money.usd(amount), Set.of(4), source), Money.ZERO, CHAIR);
    }
}
