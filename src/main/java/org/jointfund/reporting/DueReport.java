package org.jointfund.reporting;

import java.time.LocalDate;

/** When the report of a kind for a calendar year opens and is due. */
public record DueReport(int year, ReportKind kind, LocalDate opensOn, LocalDate dueOn) {}
