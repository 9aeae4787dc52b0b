package org.jointfund.reporting.web;

import java.time.LocalDate;
import java.util.List;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.Programme;
import org.jointfund.reporting.AgencyDelivery;
import org.jointfund.reporting.Report;
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

    public List<Row> rows() {
        return reports.stream().map(report -> Row.of(report, today)).toList();
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

    public boolean mayUpdate(AgencyDelivery delivery) {
        return actor.is(programme.fund(), Role.AGENCY_FINANCE, delivery.agency().value());
    }
}
