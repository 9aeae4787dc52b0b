package org.jointfund.reporting;

import java.time.LocalDate;
import java.util.List;

/** The notices about reports that have not come; each step of the ladder is taken once. */
public interface Reminders {

    /** Reports that are with their agency and due by this day, oldest first. */
    List<Report> awaited(LocalDate dueBy);

    /** Notes the notice; false when this step was taken before. */
    boolean add(Report report, Reminder reminder);

    /** The notices about a report, oldest first. */
    List<Reminder> of(ReportRef report);
}
