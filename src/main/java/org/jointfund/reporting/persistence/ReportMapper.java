package org.jointfund.reporting.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jointfund.reporting.Figures;
import org.jointfund.reporting.Narrative;
import org.jointfund.reporting.Report;
import org.jointfund.reporting.ReportRef;
import org.jointfund.reporting.ReportStep;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;

@Mapper
interface ReportMapper {

    void insert(List<Report> reports);

    int update(Report report);

    @Nullable
    Report find(@Param("ref") ReportRef ref);

    List<Report> of(CaseNumber number);

    List<CaseNumber> opening(LocalDate today);

    List<Report> toOpen(CaseNumber number, LocalDate today);

    void open(CaseNumber number, LocalDate today);

    void drop(CaseNumber number);

    void addStep(ReportRef ref, ReportStep step);

    void addNarrative(ReportRef ref, int ordinal, Narrative narrative);

    void addFigures(ReportRef ref, int ordinal, Figures figures);

    void addExpenditure(ReportRef ref, int ordinal, List<Money> spent);

    List<ReportStep> steps(@Param("ref") ReportRef ref);

    @Nullable
    Narrative narrative(ReportRef ref, int ordinal);

    @Nullable
    Head figures(ReportRef ref, int ordinal);

    List<Money> expenditure(ReportRef ref, int ordinal);

    /** Figures without their lines. */
    record Head(Money committed, String note) {}
}
