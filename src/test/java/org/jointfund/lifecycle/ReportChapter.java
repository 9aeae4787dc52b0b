package org.jointfund.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jointfund.partner.Actor;
import org.jointfund.programme.Programmes;
import org.jointfund.reporting.Figures;
import org.jointfund.reporting.Filing;
import org.jointfund.reporting.Narrative;
import org.jointfund.reporting.Report;
import org.jointfund.reporting.Reporting;
import org.jointfund.reporting.ReportingCalendar;
import org.jointfund.reporting.Reports;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;

/** Whenever a period is over each agency reports, and the secretariat accepts. */
final class ReportChapter {

    private final Cast cast;
    private final Plot plot;

    ReportChapter(Cast cast, Plot plot) {
        this.cast = cast;
        this.plot = plot;
    }

    /** What is asked for while the programme runs, by the day on which it is. */
    SortedMap<LocalDate, List<Report>> planned(CaseNumber number) {
        LocalDate end = cast.bean(Programmes.class).get(number).endOn();
        return cast.bean(Reports.class).of(number).stream()
                .filter(report -> !report.opensOn().isAfter(java.util.Objects.requireNonNull(end)))
                .collect(Collectors.groupingBy(Report::opensOn, TreeMap::new, Collectors.toList()));
    }

    void filed(CaseNumber number, LocalDate day, List<Report> reports, int tranchesPaid) {
        cast.bean(ReportingCalendar.class).ask(number, day);
        reports.forEach(report -> {
            submit(report, tranchesPaid);
            accept(report);
        });
    }

    private void submit(Report report, int tranchesPaid) {
        boolean money = report.kind().isFinancial();
        Actor author = money ? cast.finance(report.agency()) : cast.focalPoint(report.agency());
        Filing filing = money ? Filing.of(figures(report, tranchesPaid)) : Filing.of(narrative());
        cast.does(author, "reports", () -> cast.bean(Reporting.class).submit(report.ref(), 0, filing, author));
    }

    private void accept(Report report) {
        Actor officer = cast.officer();
        cast.does(officer, "reports/check", () -> cast.bean(Reporting.class).check(report.ref(), true, "", officer));
    }

    private Figures figures(Report report, int tranchesPaid) {
        return new Figures(List.of(plot.used(report.agency(), tranchesPaid)), Money.ZERO, "");
    }

    private static Narrative narrative() {
        return new Narrative("As planned.", "Output 1 reached.", "12 of 40", "Floods in spring.", 1200);
    }
}
