package org.jointfund.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The document's budget: each agency enters its own column, the convenor may enter another's, which then confirms it (A3). */
@Service
@Transactional
public class Budgeting {

    private final Programmes programmes;
    private final ProgrammeDocuments documents;
    private final CaseAccess access;
    private final PartEditing editing;

    Budgeting(Programmes programmes, ProgrammeDocuments documents, CaseAccess access, PartEditing editing) {
        this.programmes = programmes;
        this.documents = documents;
        this.access = access;
        this.editing = editing;
    }

    /** Stores one agency's amounts in US$, by category and year and by outcome (rulebook 5.2 D3); whether they add up is told at once and tested when the document is handed in. */
    public void enter(CaseNumber number, AgencyCode agency, EnterBudget command, Actor actor) {
        Programme programme = editing.open(mayEnter(number, agency, actor));
        ResultsFramework results = documents.results(number);
        List<Problem> problems = problems(programme, command.typedLines());
        problems.addAll(outcomeProblems(results, command.typedOutcomes()));
        if (!problems.isEmpty()) {
            throw new DocumentIncomplete(problems);
        }
        DocumentPart part = documents.part(number, DocumentPart.budgetOf(agency));
        editing.turn(part, command.version(), "", isFrom(programme, agency, actor), actor.id());
        programmes.replaceBudget(number, with(programmes.budget(number), agency, command));
        documents.saveOutcomes(number, agency, outcomes(results, agency, command));
    }

    private static List<Problem> outcomeProblems(ResultsFramework results, List<EnterBudget.Outcome> outcomes) {
        Gaps gaps = new Gaps();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < outcomes.size(); i++) {
            EnterBudget.Outcome typed = outcomes.get(i);
            String at = "outcomes[" + i + "].";
            gaps.unless(!typed.amountOrZero().isNegative(), at + "amount", "document.amountNegative");
            gaps.unless(seen.add(ResultRow.result(typed.outcome())), at + "amount", "document.outcomeTwice");
            gaps.unless(
                    typed.isEmpty() || results.outcome(typed.outcome()).isPresent(),
                    at + "amount",
                    "document.outcomeNotInResults");
        }
        return gaps.list();
    }

    private static List<OutcomeShare> outcomes(ResultsFramework results, AgencyCode agency, EnterBudget command) {
        return command.typedOutcomes().stream()
                .filter(typed -> !typed.isEmpty())
                .map(typed -> new OutcomeShare(
                        agency, results.outcome(typed.outcome()).orElse(typed.outcome()), typed.amountOrZero()))
                .toList();
    }

    /** The agency confirms what the convenor entered on its behalf; from then on it counts. */
    public void confirm(CaseNumber number, AgencyCode agency, ConfirmBudget command, Actor actor) {
        Programme programme = editing.open(mayEnter(number, agency, actor));
        if (!isFrom(programme, agency, actor)) {
            throw new NotAllowed();
        }
        DocumentPart part = documents.part(number, DocumentPart.budgetOf(agency));
        editing.turn(part, command.version(), "", true, actor.id());
    }

    /** Whether this person may enter the agency's amounts: for the agency itself, or for the convenor on its behalf. */
    public static boolean mayEnter(Programme programme, AgencyCode agency, Actor actor) {
        return isFrom(programme, agency, actor)
                || actor.is(
                        programme.fund(), Role.FOCAL_POINT, programme.convenor().value());
    }

    public static boolean isFrom(Programme programme, AgencyCode agency, Actor actor) {
        return Stream.of(Role.FOCAL_POINT, Role.AGENCY_FINANCE)
                .anyMatch(role -> actor.is(programme.fund(), role, agency.value()));
    }

    private Programme mayEnter(CaseNumber number, AgencyCode agency, Actor actor) {
        Programme programme = access.visible(number, actor);
        if (!programme.agencies().contains(agency)) {
            throw new NotFound("agency", agency.value());
        }
        if (!mayEnter(programme, agency, actor)) {
            throw new NotAllowed();
        }
        return programme;
    }

    private static List<Problem> problems(Programme programme, List<EnterBudget.Cell> cells) {
        List<Problem> problems = new ArrayList<>();
        Set<List<Integer>> seen = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            EnterBudget.Cell cell = cells.get(i);
            String at = "lines[" + i + "].";
            if (cell.isNegative()) {
                problems.add(Problem.at(at + "amount", "document.amountNegative"));
            }
            if (cell.year() > BudgetYears.of(programme.durationMonths())) {
                problems.add(Problem.at(at + "year", "document.yearBeyondEnd", cell.year()));
            }
            if (!seen.add(List.of(cell.category(), cell.year()))) {
                problems.add(Problem.at(at + "amount", "document.cellTwice"));
            }
        }
        return problems;
    }

    private static Budget with(Budget budget, AgencyCode agency, EnterBudget command) {
        Stream<BudgetLine> others =
                budget.lines().stream().filter(line -> !line.agency().equals(agency));
        Stream<BudgetLine> own =
                command.typedLines().stream().filter(cell -> !cell.isEmpty()).map(cell -> cell.line(agency));
        return new Budget(Stream.concat(others, own).toList());
    }
}
