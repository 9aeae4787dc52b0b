package org.jointfund.reporting;

import java.util.List;
import org.jointfund.programme.Programme;

/** A report as one person sees it, with the notices that it has not come; {@code own} when that person writes it. */
public record ReportFile(
        Programme programme,
        Report report,
        Filing filing,
        List<ReportStep> steps,
        List<Reminder> reminders,
        boolean own) {

    public ReportFile {
        steps = List.copyOf(steps);
        reminders = List.copyOf(reminders);
    }

    public boolean isSubmitted() {
        return steps.stream().anyMatch(step -> step.kind() == ReportStep.Kind.SUBMITTED);
    }
}
