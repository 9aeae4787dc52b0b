package org.jointfund.reporting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointfund.document.DocumentId;
import org.jointfund.fund.ExpenseCategory;
import org.jointfund.fund.FundDays;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.Budget;
import org.jointfund.programme.Programme;
import org.jointfund.reporting.AgencyDelivery;
import org.jointfund.reporting.Figures;
import org.jointfund.reporting.Narrative;
import org.jointfund.reporting.Report;
import org.jointfund.reporting.ReportFile;
import org.jointfund.reporting.ReportKind;
import org.jointfund.reporting.ReportStatus;
import org.jointfund.reporting.ReportStep;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Share;
import org.jspecify.annotations.Nullable;

/** One report with its content, its history and the budget beside what was spent. */
record ReportPage(
        ReportFile file,
        Budget budget,
        AgencyDelivery delivery,
        List<ExpenseCategory> categories,
        Locale locale,
        Actor actor,
        Map<PersonId, String> names,
        FundDays days) {

    /** A category with what the agency may spend and has spent, US$. */
    record Line(String field, String name, Money budget, Money spent) {}

    /** A step with its day and the name of who took it. */
    record Step(ReportStep.Kind kind, LocalDate on, String by, String reason, @Nullable DocumentId file) {}

    public Programme programme() {
        return file.programme();
    }

    public Report report() {
        return file.report();
    }

    LocalDate today() {
        return days.today(programme().fund());
    }

    public ReportsPage.Row row() {
        return ReportsPage.Row.of(report(), today());
    }

    public boolean financial() {
        return report().kind().isFinancial();
    }

    public boolean annual() {
        return report().kind() == ReportKind.NARRATIVE;
    }

    public Narrative narrative() {
        return file.filing().narrative();
    }

    public Figures figures() {
        return file.filing().figures();
    }

    public List<Line> lines() {
        return categories.stream().map(this::line).toList();
    }

    private Line line(ExpenseCategory category) {
        return new Line(
                "spent[%d]".formatted(category.number() - 1),
                category.name().in(locale),
                budget.of(report().agency(), category.number()),
                figures().spent(category.number()));
    }

    public Money budgeted() {
        return budget.total(report().agency());
    }

    /** The version that is shown: the number of its steps. */
    public int version() {
        return file.steps().size();
    }

    public boolean writable() {
        return file.own() && report().isWritable();
    }

    public boolean checkable() {
        return report().status() == ReportStatus.SUBMITTED
                && actor.is(programme().fund(), Role.SECRETARIAT_OFFICER);
    }

    public boolean waivable() {
        return report().isWaivable() && actor.is(programme().fund(), Role.SECRETARIAT_OFFICER);
    }

    public boolean aboveTransfers() {
        return delivery.transferred().compareTo(figures().total()) < 0;
    }

    /** Spent over what was transferred. */
    public Share rate() {
        return figures().total().of(delivery.transferred());
    }

    public List<Step> steps() {
        return file.steps().stream().map(this::step).toList();
    }

    private Step step(ReportStep step) {
        return new Step(
                step.kind(),
                days.of(step.at(), programme().fund()),
                names.getOrDefault(step.by(), step.by().value()),
                step.reason(),
                step.file());
    }

    /** The reason of the latest return while the agency has the report; empty otherwise. */
    public String returnReason() {
        return report().status() == ReportStatus.RETURNED
                ? file.steps().stream()
                        .filter(step -> step.kind() == ReportStep.Kind.RETURNED)
                        .reduce((earlier, later) -> later)
                        .map(ReportStep::reason)
                        .orElse("")
                : "";
    }
}
