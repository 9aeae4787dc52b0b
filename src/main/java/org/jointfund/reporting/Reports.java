package org.jointfund.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointfund.shared.CaseNumber;

/** All reports with everything that was ever saved, submitted or said about them. */
public interface Reports {

    void insert(List<Report> reports);

    /** Writes the status, guarded by the version; stale when somebody was faster. */
    void update(Report report);

    Optional<Report> find(ReportRef report);

    /** The reports of a case, by due date, kind and agency. */
    List<Report> of(CaseNumber number);

    /** The cases with reports that are not open yet though their day has come, oldest first. */
    List<CaseNumber> opening(LocalDate today);

    /** Marks those of a case that are not open yet though their day has come; answers them. */
    List<Report> open(CaseNumber number, LocalDate today);

    /** Drops what has not opened. */
    void drop(CaseNumber number);

    void add(Report report, ReportStep step);

    void add(Report report, ReportStep step, Filing filing);

    /** Oldest first. */
    List<ReportStep> steps(Report report);

    /** The content saved or submitted at a step. */
    Optional<Filing> filing(Report report, int ordinal);
}
