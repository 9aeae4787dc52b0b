package org.jointfund.programme.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointfund.fund.ExpenseCategory;
import org.jointfund.fund.ReferenceLists;
import org.jointfund.fund.Rules;
import org.jointfund.fund.TranchePlan;
import org.jointfund.partner.Actor;
import org.jointfund.programme.Budget;
import org.jointfund.programme.Budgeting;
import org.jointfund.programme.DocumentCheck;
import org.jointfund.programme.DocumentPart;
import org.jointfund.programme.OutcomeShare;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Share;

/** The budget of a programme document as its pages print it: per agency, per category, per tranche. */
record BudgetPage(DocumentCheck check, ReferenceLists lists, Actor reader, DocumentWords words) {

    /** One category's row in an agency's grid. */
    record Row(int category, String name, boolean indirect, List<Cell> cells, Money total) {}

    /** One cell of the form, with its place in the list that is sent. */
    record Cell(int index, int year, Money amount) {}

    /** One agency's line in the overview. */
    record AgencyLine(
            AgencyCode agency,
            Money direct,
            Money indirect,
            Share indirectShare,
            Money total,
            Money share,
            List<String> problems) {}

    /** Amounts under one name, per agency in the order of the page. */
    record Line(String name, List<Money> amounts) {

        public Money total() {
            return Money.sum(amounts);
        }
    }

    /** One outcome in an agency's form, with its place in the list that is sent. */
    record OutcomeCell(int index, String outcome, Money amount) {}

    public Programme programme() {
        return check.contents().programme();
    }

    public Budget budget() {
        return check.contents().budget();
    }

    public List<AgencyCode> agencies() {
        return programme().agencies();
    }

    public List<AgencyLine> lines() {
        return agencies().stream().map(this::line).toList();
    }

    public AgencyLine line(AgencyCode agency) {
        return new AgencyLine(
                agency,
                budget().direct(agency),
                budget().indirect(agency),
                budget().indirect(agency).of(budget().direct(agency)),
                budget().total(agency),
                check.contents().share(agency),
                problems(DocumentPart.budgetOf(agency)));
    }

    public List<String> problems(String part) {
        return check.problems().stream()
                .filter(problem -> problem.field().equals(part))
                .map(words::problem)
                .toList();
    }

    public Money mostIndirect(AgencyCode agency) {
        return budget().direct(agency).times(check.rules().get(Rules.INDIRECT_COST_MAXIMUM));
    }

    public Share indirectMaximum() {
        return check.rules().get(Rules.INDIRECT_COST_MAXIMUM);
    }

    public List<ExpenseCategory> categories() {
        return lists.categories();
    }

    public String name(ExpenseCategory category) {
        return category.number() + ". " + category.name().in(words.locale());
    }

    public Money ofAll(int category) {
        return Money.sum(
                agencies().stream().map(agency -> budget().of(agency, category)).toList());
    }

    public Money allDirect() {
        return budget().total().minus(ofAll(Budget.INDIRECT));
    }

    public List<Integer> years() {
        return IntStream.rangeClosed(1, check.contents().years()).boxed().toList();
    }

    public List<Row> rows(AgencyCode agency) {
        return categories().stream().map(category -> row(agency, category)).toList();
    }

    private Row row(AgencyCode agency, ExpenseCategory category) {
        int first = (category.number() - 1) * years().size();
        List<Cell> cells = years().stream()
                .map(year -> new Cell(first + year - 1, year, budget().of(agency, category.number(), year)))
                .toList();
        return new Row(
                category.number(), name(category), category.indirect(), cells, budget().of(agency, category.number()));
    }

    public Money ofYear(AgencyCode agency, int year) {
        return Money.sum(categories().stream()
                .map(category -> budget().of(agency, category.number(), year))
                .toList());
    }

    private Line line(String name, Function<AgencyCode, Money> amount) {
        return new Line(name, agencies().stream().map(amount).toList());
    }

    public List<Line> ofCategories() {
        return categories().stream()
                .map(category -> line(name(category), agency -> budget().of(agency, category.number())))
                .toList();
    }

    public Line total() {
        return line("", budget()::total);
    }

    /** Every outcome of the results framework with each agency's amount, and whatever an agency entered for one that is gone. */
    public List<Line> outcomes() {
        return outcomesFor(check.contents().outcomes()).stream()
                .map(outcome -> line(outcome, agency -> ofOutcome(agency, outcome)))
                .toList();
    }

    public Line allOutcomes() {
        return line("", this::ofOutcomes);
    }

    /** The same for one agency, as its form takes them. */
    public List<OutcomeCell> outcomes(AgencyCode agency) {
        List<String> outcomes = outcomesFor(check.contents().outcomesOf(agency));
        return IntStream.range(0, outcomes.size())
                .mapToObj(at -> new OutcomeCell(at, outcomes.get(at), ofOutcome(agency, outcomes.get(at))))
                .toList();
    }

    private List<String> outcomesFor(List<OutcomeShare> entered) {
        return Stream.concat(
                        check.contents().results().outcomes().stream(),
                        entered.stream().map(OutcomeShare::outcome))
                .distinct()
                .toList();
    }

    private Money ofOutcome(AgencyCode agency, String outcome) {
        return OutcomeShare.of(check.contents().outcomes(), agency, outcome);
    }

    public Money ofOutcomes(AgencyCode agency) {
        return check.contents().ofOutcomes(agency);
    }

    public List<Line> tranches() {
        return IntStream.rangeClosed(1, check.rules().tranches().count())
                .mapToObj(this::tranche)
                .toList();
    }

    private Line tranche(int number) {
        TranchePlan plan = check.rules().tranches();
        Share share = plan.split().value().get(number - 1);
        return line(
                words.get("document.budget.trancheOf", number, share),
                agency -> plan.tranches(budget().total(agency)).get(number - 1));
    }

    public DocumentPart part(AgencyCode agency) {
        return check.contents().part(DocumentPart.budgetOf(agency));
    }

    public String changed(AgencyCode agency) {
        return words.changed(part(agency));
    }

    public boolean editable(AgencyCode agency) {
        return programme().is(ProgrammeStatus.DOCUMENT_DRAFT) && Budgeting.mayEnter(programme(), agency, reader);
    }

    /** Whether the reader would enter these figures for somebody else. */
    public boolean onBehalf(AgencyCode agency) {
        return !Budgeting.isFrom(programme(), agency, reader);
    }

    public boolean toConfirm(AgencyCode agency) {
        return editable(agency) && !onBehalf(agency) && !part(agency).confirmed();
    }
}
