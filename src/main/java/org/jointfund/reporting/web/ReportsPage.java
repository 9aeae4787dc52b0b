package org.jointfund.reporting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jointfund.partner.Actor;
import org.jointfund.programme.Programme;
import org.jointfund.reporting.AgencyDelivery;
import org.jointfund.reporting.Report;
import org.jointfund.reporting.ReportKind;
import org.jointfund.reporting.ReportStatus;
import org.jointfund.shared.Money;
import org.jointfund.shared.Share;

/** All reports of a case and how far its agencies are with their money. */
record ReportsPage(
        Programme programme, List<Report> reports, List<AgencyDelivery> deliveries, Actor actor, LocalDate today) {

    /** A report with where it stands in words, its colour and whether it is late. */
    record Row(Report report, String state, String tone, boolean late) {

        static Row of(Report report, LocalDate today) {
            String state = state(report);
            return new Row(report, state, tone(state), report.isLate(today));
        }

        private static String state(Report report) {
            return switch (report.status()) {
                case OPEN -> report.opened() ? "DUE" : "NOT_DUE";
                default -> report.status().name();
            };
        }

        private static String tone(String state) {
            return switch (state) {
                case "DUE" -> "yellow";
                case "SUBMITTED" -> "blue";
                case "RETURNED" -> "orange";
                case "ACCEPTED" -> "green";
                default -> "grey";
            };
        }
    }

    /** The reports of one kind and year, one for each agency. */
    record Group(ReportKind kind, int year, LocalDate dueOn, List<Row> rows) {

        public boolean dropped() {
            return rows.stream().allMatch(row -> row.report().status() == ReportStatus.DROPPED);
        }

        boolean isOpen() {
            return rows.stream().anyMatch(row -> row.report().opened());
        }
    }

    public List<Group> groups() {
        return reports.stream()
                .map(report -> Row.of(report, today))
                .collect(Collectors.groupingBy(row -> row.report().key(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ReportsPage::group)
                .toList();
    }

    private static Group group(List<Row> rows) {
        Report one = rows.get(0).report();
        return new Group(one.kind(), one.year(), one.dueOn(), rows);
    }

    /** What is asked for, the latest first. */
    public List<Group> open() {
        List<Group> open =
                new ArrayList<>(groups().stream().filter(Group::isOpen).toList());
        Collections.reverse(open);
        return open;
    }

    /** What opens later, or never. */
    public List<Group> ahead() {
        return groups().stream().filter(group -> !group.isOpen()).toList();
    }

    public Money transferred() {
        return Money.sum(deliveries.stream().map(AgencyDelivery::transferred).toList());
    }

    public Money spent() {
        return Money.sum(deliveries.stream().map(AgencyDelivery::spent).toList());
    }

    public Money committed() {
        return Money.sum(deliveries.stream().map(AgencyDelivery::committed).toList());
    }

    public Share utilisation() {
        return spent().plus(committed()).of(transferred());
    }

    public Share deliveryRate() {
        return spent().of(transferred());
    }
}
