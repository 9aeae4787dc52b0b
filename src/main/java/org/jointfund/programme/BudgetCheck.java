package org.jointfund.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Share;

/** The arithmetic of a document's budget in US$ (rulebook 4.3.2, 4.7.2, 5.2). */
record BudgetCheck(DocumentContents contents, Share indirectMaximum) {

    /** Each agency's figures against its share and its indirect costs, then the sum of all against the programme's total. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        contents.programme().agencies().forEach(agency -> problems.addAll(problems(agency)));
        compare(
                        DocumentPart.BUDGET,
                        "document.totalDiffers",
                        contents.budget().total(),
                        contents.programme().budget())
                .ifPresent(problems::add);
        return problems;
    }

    List<Problem> problems(AgencyCode agency) {
        List<Problem> problems = new ArrayList<>();
        String part = DocumentPart.budgetOf(agency);
        compare(part, "document.shareDiffers", contents.budget().total(agency), contents.share(agency))
                .ifPresent(problems::add);
        problems.addAll(outcomes(part, agency));
        if (!contents.budget().indirect(agency).atMost(mostIndirect(agency))) {
            problems.add(Problem.at(
                    part,
                    "document.indirectTooHigh",
                    contents.budget().indirect(agency),
                    mostIndirect(agency),
                    indirectMaximum));
        }
        if (!contents.part(part).confirmed()) {
            problems.add(Problem.at(part, "document.budgetNotConfirmed", agency.value()));
        }
        return problems;
    }

    /** The sum over outcomes is the sum over categories, and each outcome is one of the results framework (rulebook 5.2). */
    private List<Problem> outcomes(String part, AgencyCode agency) {
        List<Problem> problems = new ArrayList<>();
        contents.outcomesOf(agency).stream()
                .filter(share -> contents.results().outcome(share.outcome()).isEmpty())
                .map(share -> Problem.at(part, "document.outcomeGone", share.outcome()))
                .forEach(problems::add);
        if (!contents.outcomesOf(agency).isEmpty()) {
            Money entered = contents.ofOutcomes(agency);
            compare(part, "document.outcomesDiffer", entered, contents.budget().total(agency))
                    .ifPresent(problems::add);
        }
        return problems;
    }

    /** Rounding HALF_UP to the cent is the half-cent tolerance of rulebook 4.7.2. */
    Money mostIndirect(AgencyCode agency) {
        return contents.budget().direct(agency).times(indirectMaximum);
    }

    private static Optional<Problem> compare(String part, String key, Money entered, Money due) {
        Money difference = entered.minus(due);
        Money distance = difference.isNegative() ? difference.negate() : difference;
        return difference.isZero() ? Optional.empty() : Optional.of(Problem.at(part, key, entered, due, distance));
    }
}
