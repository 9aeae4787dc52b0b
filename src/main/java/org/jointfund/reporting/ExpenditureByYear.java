package org.jointfund.reporting;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jointfund.ledger.ReportedExpenditure;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.springframework.stereotype.Component;

/** Tells the fund's statement what agencies have spent, from accepted reports and certified statements. */
@Component
class ExpenditureByYear implements ReportedExpenditure {

    private final DeliveryFigures figures;

    ExpenditureByYear(DeliveryFigures figures) {
        this.figures = figures;
    }

    @Override
    public Map<Integer, Money> byYear(FundCode fund, LocalDate reportedBy) {
        Map<Integer, Money> spent = new TreeMap<>();
        figures.accepted(fund, reportedBy.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)).stream()
                .collect(Collectors.groupingBy(figure -> figure.number() + "/" + figure.agency()))
                .values()
                .forEach(ofAgency -> add(ofAgency, spent));
        return spent;
    }

    /** Figures count from the start: a year's expenditure is what its last figures add to those of the year before. */
    private static void add(List<DeliveryFigure> ofAgency, Map<Integer, Money> spent) {
        Map<Integer, Money> untilYear = new TreeMap<>();
        ofAgency.forEach(figure -> untilYear.put(figure.asOf().getYear(), figure.spent()));
        Money before = Money.ZERO;
        for (Map.Entry<Integer, Money> year : untilYear.entrySet()) {
            spent.merge(year.getKey(), year.getValue().minus(before), Money::plus);
            before = year.getValue();
        }
    }
}
