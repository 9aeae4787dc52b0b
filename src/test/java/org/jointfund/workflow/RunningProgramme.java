package org.jointfund.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.jointfund.fund.Scope;
import org.jointfund.ledger.Deposit;
import org.jointfund.ledger.Earmark;
import org.jointfund.ledger.Paying;
import org.jointfund.ledger.Promise;
import org.jointfund.ledger.Promising;
import org.jointfund.ledger.Receiving;
import org.jointfund.ledger.Transfer;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.jointfund.programme.Budget;
import org.jointfund.programme.BudgetLine;
import org.jointfund.programme.Programme;
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
import org.springframework.stereotype.Component;

/** Puts a programme of four agencies and US$ 2,000,000 where its first tranche of 1,400,000 was just paid; the spine waits for its end. */
@Component
public class RunningProgramme {

    public static final AgencyCode ALDER = new AgencyCode("ALDER");
    public static final AgencyCode BIRCH = new AgencyCode("BIRCH");
    public static final AgencyCode CEDAR = new AgencyCode("CEDAR");
    public static final AgencyCode ELM = new AgencyCode("ELM");
    public static final List<AgencyCode> AGENCIES = List.of(ALDER, BIRCH, CEDAR, ELM);
    private static final FundCode FUND = new FundCode("MIG00");
    private static final PersonId AGENT = new PersonId("agent-manager");
    private static final List<String> BUDGETS = List.of("700000.00", "610000.00", "390000.00", "300000.00");
    private static final List<String> TRANSFERS = List.of("490000.00", "427000.00", "273000.00", "210000.00");

    private final Programmes programmes;
    private final Progress progress;
    private final Receiving receiving;
    private final Promising promising;
    private final Paying paying;
    private final RuntimeService runtime;
    private final People people;

    RunningProgramme(
            Programmes programmes,
            Progress progress,
            Receiving receiving,
            Promising promising,
            Paying paying,
            RuntimeService runtime,
            People people) {
        this.programmes = programmes;
        this.progress = progress;
        this.receiving = receiving;
        this.promising = promising;
        this.paying = paying;
        this.runtime = runtime;
        this.people = people;
    }

    /** Its first payment was made on the day; it runs for 36 months. */
    public CaseNumber startedOn(LocalDate day) {
        CaseNumber number = programmes.nextNumber(FUND, 2097);
        programmes.insert(waiting(number));
        programmes.replaceBudget(number, budget());
        pay(number, day);
        runtime.createProcessInstanceByKey("jointProgramme")
                .businessKey(number.value())
                .startBeforeActivity("gateway_programmeEnds")
                .execute();
        progress.start(number, day, AGENT);
        return number;
    }

    private static Programme waiting(CaseNumber number) {
        return new Programme(
                number,
                1,
                "Fair work across the Northland border",
                Scope.COUNTRY,
                ProgrammeStatus.TRANSFER,
                Instant.parse("2024-01-10T10:00:00Z"),
                ALDER,
                AGENCIES,
                List.of(new CountryCode("XA")),
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

    private static Budget budget() {
        return new Budget(AGENCIES.stream()
                .map(agency -> new BudgetLine(agency, 1, 1, Money.usd(BUDGETS.get(AGENCIES.indexOf(agency)))))
                .toList());
    }

    private void pay(CaseNumber number, LocalDate day) {
        receiving.deposit(
                new Deposit(
                        FUND, Earmark.NONE, number + "/deposit", day, Money.usd("5000000.00"), Share.percent(1), ""),
                AGENT);
        promising.reserve(
                new Promise(number, 1, Money.usd("1400000.00"), Set.of(4), number + "/DEC-1"), Money.ZERO, AGENT);
        AGENCIES.forEach(agency -> paying.transfer(
                new Transfer(
                        number,
                        1,
                        agency,
                        Money.usd(TRANSFERS.get(AGENCIES.indexOf(agency))),
                        day,
                        number + "/FTR-1/" + agency),
                AGENT));
    }

    public Actor finance(AgencyCode agency) {
        return actor(agency.value().toLowerCase(Locale.ROOT) + "-finance");
    }

    public Actor focalPoint(AgencyCode agency) {
        return actor(agency.value().toLowerCase(Locale.ROOT) + "-focal-point");
    }

    public Actor actor(String id) {
        return people.actor(new PersonId(id)).orElseThrow();
    }
}
