package org.jointfund.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Scope;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A programme of two agencies whose idea was selected, and all that its document needs to be handed in. */
@Component
public class DocumentFixtures {

    public static final AgencyCode ALDER = new AgencyCode("ALDER");
    public static final AgencyCode BIRCH = new AgencyCode("BIRCH");
    static final FundCode FUND = new FundCode("MIG00");
    private static final PersonId CHAIR = new PersonId("chair");

    private final Programmes programmes;
    private final Progress progress;
    private final RuleSets rules;
    private final People people;
    private final DocumentDrafting drafting;
    private final Budgeting budgeting;

    DocumentFixtures(
            Programmes programmes,
            Progress progress,
            RuleSets rules,
            People people,
            DocumentDrafting drafting,
            Budgeting budgeting) {
        this.programmes = programmes;
        this.progress = progress;
        this.rules = rules;
        this.people = people;
        this.drafting = drafting;
        this.budgeting = budgeting;
    }

    /** ALDER convenes and has 1,070,000.00, BIRCH has 356,666.66; the document is open. */
    public Programme selected() {
        CaseNumber number = programmes.nextNumber(FUND, 2097);
        Programme ready = aProgramme(number, rules.current(FUND).version(), List.of(ALDER, BIRCH));
        programmes.insert(ready);
        programmes.update(
                ready,
                List.of(
                        new AgencyShare(ALDER, Money.usd("1070000.00")),
                        new AgencyShare(BIRCH, Money.usd("356666.66"))));
        return progress.move(number, ProgrammeStatus.DOCUMENT_DRAFT, CHAIR);
    }

    /** A document in which nothing is missing, each part written for the first time. */
    public void complete(CaseNumber number) {
        Actor alder = actor("alder-focal-point");
        for (TextSection section : TextSection.values()) {
            drafting.write(number, section, new WriteText(0, "What is to be said."), alder);
        }
        drafting.write(number, results(0), alder);
        drafting.write(number, workPlan(0), alder);
        drafting.write(number, risks(0), alder);
        drafting.write(number, signatories(0), alder);
        drafting.write(number, new PlanPeriod(0, LocalDate.of(2027, 3, 1), LocalDate.of(2030, 2, 28), null), alder);
        budgeting.enter(number, ALDER, onTheOutcome(aldersBudget(0), "1070000.00"), alder);
        budgeting.enter(number, BIRCH, onTheOutcome(birchsBudget(0), "356666.66"), actor("birch-focal-point"));
    }

    public Actor actor(String id) {
        return people.actor(new PersonId(id)).orElseThrow();
    }

    static Programme aProgramme(CaseNumber number, int ruleSetVersion, List<AgencyCode> agencies) {
        return new Programme(
                number,
                ruleSetVersion,
                "Safe routes through the valley",
                Scope.COUNTRY,
                ProgrammeStatus.IDEA_READY,
                Instant.parse("2026-11-22T10:00:00Z"),
                ALDER,
                agencies,
                List.of(new CountryCode("XA")),
                1,
                36,
                Money.usd("1426666.66"),
                null,
                null,
                false,
                0,
                0,
                0);
    }

    /** Direct costs in categories 1 and 5 of the first two years, indirect costs in the last cell. */
    public static EnterBudget aldersBudget(int version) {
        return budget(version, cell(1, 1, "600000.00"), cell(5, 2, "400000.00"), cell(8, 3, "70000.00"));
    }

    public static EnterBudget birchsBudget(int version) {
        return budget(version, cell(4, 1, "333333.33"), cell(8, 1, "23333.33"));
    }

    static EnterBudget budget(int version, EnterBudget.Cell... cells) {
        return new EnterBudget(version, List.of(cells), List.of());
    }

    /** The same, all of it spent on the one outcome of {@link #results}. */
    public static EnterBudget onTheOutcome(EnterBudget budget, String amount) {
        return new EnterBudget(
                budget.version(),
                budget.lines(),
                List.of(new EnterBudget.Outcome("people move  SAFELY", Money.usd(amount))));
    }

    /** One activity over the first year, and one in the last quarter of 36 months. */
    public static WriteWorkPlan workPlan(int version) {
        return new WriteWorkPlan(
                version,
                List.of(
                        activity("Train inspectors", 1, 4, ALDER, "600000.00"),
                        activity("Look back", 12, 12, BIRCH, "20000.00")));
    }

    static WriteWorkPlan.Row activity(
            String activity, @Nullable Integer first, @Nullable Integer last, AgencyCode agency, String amount) {
        return new WriteWorkPlan.Row(activity, first, last, agency, "Ministry of Labour", Money.usd(amount), null);
    }

    static EnterBudget.Cell cell(int category, int year, String amount) {
        return new EnterBudget.Cell(category, year, Money.usd(amount));
    }

    /** One outcome, and one measured output for each agency. */
    public static WriteResults results(int version) {
        WriteResults.Row outcome = row(ResultLevel.OUTCOME, "People move safely", null);
        return new WriteResults(
                version,
                Stream.concat(
                                Stream.of(outcome),
                                Stream.of(ALDER, BIRCH)
                                        .map(agency -> row(ResultLevel.OUTPUT, agency + " trains officials", agency)))
                        .toList());
    }

    private static WriteResults.Row row(ResultLevel level, String statement, @Nullable AgencyCode agency) {
        return new WriteResults.Row(level, statement, "Officials trained", "0", "240", "Registers", agency, 23, null);
    }

    public static WriteRisks risks(int version) {
        return new WriteRisks(
                version,
                List.of(new WriteRisks.Row("Floods close the road", 3, 4, "A second site is ready", "ALDER", null)));
    }

    public static NameSignatories signatories(int version) {
        return new NameSignatories(
                version, List.of(signatory("ALDER", "Alder Signatory"), signatory("BIRCH", "Birch Signatory")));
    }

    private static NameSignatories.Row signatory(String agency, String name) {
        return new NameSignatories.Row(Signatory.Party.AGENCY, agency, name, "Representative");
    }
}
