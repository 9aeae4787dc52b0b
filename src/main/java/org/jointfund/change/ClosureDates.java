package org.jointfund.change;

import java.time.LocalDate;
import java.time.Month;
import org.jointfund.fund.FinalNarrativeBasis;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.Rules;
import org.jointfund.shared.CaseNumber;

/** The day of operational closure and what falls due after it, computed once (rulebook 6, 2.13.6, N16). */
public record ClosureDates(
        CaseNumber number, LocalDate closedOn, LocalDate narrativeDueOn, LocalDate statementDueOn, LocalDate closeBy) {

    static ClosureDates after(CaseNumber number, LocalDate closedOn, RuleSet rules) {
        return new ClosureDates(
                number,
                closedOn,
                narrativeStart(closedOn, rules).plusMonths(rules.get(Rules.REPORTING_FINAL_NARRATIVE_MONTHS)),
                rules.get(Rules.REPORTING_FINAL_STATEMENT_DUE).atYear(closedOn.getYear() + 1),
                closedOn.plusMonths(rules.get(Rules.CLOSURE_FINANCIAL_MONTHS)));
    }

    private static LocalDate narrativeStart(LocalDate closedOn, RuleSet rules) {
        return rules.get(Rules.REPORTING_FINAL_NARRATIVE_BASIS) == FinalNarrativeBasis.CLOSURE
                ? closedOn
                : LocalDate.of(closedOn.getYear(), Month.DECEMBER, 31);
    }
}
