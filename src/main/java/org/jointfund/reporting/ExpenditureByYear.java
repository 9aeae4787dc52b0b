package org.jointfund.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointfund.ledger.ReportedExpenditure;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.springframework.stereotype.Component;

/** Tells the fund's statement what agencies have spent, from accepted reports and certified statements, and shows the rows behind it. */
@Component
public class ExpenditureByYear implements ReportedExpenditure {

    private final DeliveryFigures figures;

    ExpenditureByYear(DeliveryFigures figures) {
        this.figures = figures;
    }

    @Override
    public Map<Integer, Money> byYear(FundCode fund, LocalDate asAt, Instant knownAt) {
        Map<Integer, Money> spent = new TreeMap<>();
        rows(fund, asAt, knownAt).forEach(row -> spent.merge(row.year(), row.spent(), Money::plus));
        return spent;
    }

    /** By case, agency and year: spent up to the day, known at the moment. */
    public List<AgencySpending> rows(FundCode fund, LocalDate asAt, Instant knownAt) {
        return figures.accepted(fund, asAt, knownAt).stream()
                .collect(Collectors.groupingBy(
                        figure -> figure.number() + "/" + figure.agency(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(ExpenditureByYear::years)
                .toList();
    }

    /** Figures count from the start: a year's expenditure is what its last figures add to those of the year before. */
    private static Stream<AgencySpending> years(List<DeliveryFigure> ofAgency) {
        Map<Integer, DeliveryFigure> lastOfYear = new TreeMap<>();
        ofAgency.forEach(figure -> lastOfYear.put(figure.asOf().getYear(), figure));
        Stream.Builder<AgencySpending> years = Stream.builder();
        Money before = Money.ZERO;
        for (DeliveryFigure last : lastOfYear.values()) {
            Money spent = last.spent().minus(before);
            years.add(
                    new AgencySpending(last.number(), last.agency(), last.asOf().getYear(), spent));
            before = last.spent();
        }
        return years.build();
    }
}
