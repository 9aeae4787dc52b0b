package org.jointfund.reporting.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointfund.reporting.Figures;
import org.jointfund.reporting.Filing;
import org.jointfund.reporting.Narrative;
import org.jointfund.reporting.Report;
import org.jointfund.reporting.ReportRef;
import org.jointfund.reporting.ReportStep;
import org.jointfund.reporting.Reports;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.Stale;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisReports implements Reports {

    private final ReportMapper mapper;

    MyBatisReports(ReportMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void insert(List<Report> reports) {
        mapper.insert(reports);
    }

    @Override
    public void update(Report report) {
        Stale.unlessOne(mapper.update(report));
    }

    @Override
    public Optional<Report> find(ReportRef report) {
        return Optional.ofNullable(mapper.find(report));
    }

    @Override
    public List<Report> of(CaseNumber number) {
        return mapper.of(number);
    }

    @Override
    public List<CaseNumber> opening(LocalDate today) {
        return mapper.opening(today);
    }

    @Override
    public List<Report> open(CaseNumber number, LocalDate today) {
        List<Report> opening = mapper.toOpen(number, today);
        mapper.open(number, today);
        return opening;
    }

    @Override
    public void drop(CaseNumber number) {
        mapper.drop(number);
    }

    @Override
    public void add(Report report, ReportStep step) {
        mapper.addStep(report.ref(), step);
    }

    @Override
    public void add(Report report, ReportStep step, Filing filing) {
        add(report, step);
        if (report.kind().isFinancial()) {
            mapper.addFigures(report.ref(), step.ordinal(), filing.figures());
            mapper.addExpenditure(report.ref(), step.ordinal(), filing.figures().spent());
        } else {
            mapper.addNarrative(report.ref(), step.ordinal(), filing.narrative());
        }
    }

    @Override
    public List<ReportStep> steps(Report report) {
        return mapper.steps(report.ref());
    }

    @Override
    public Optional<Filing> filing(Report report, int ordinal) {
        return report.kind().isFinancial()
                ? Optional.ofNullable(mapper.figures(report.ref(), ordinal))
                        .map(head -> figures(head, mapper.expenditure(report.ref(), ordinal)))
                : Optional.ofNullable(mapper.narrative(report.ref(), ordinal)).map(MyBatisReports::narrative);
    }

    private static Filing figures(ReportMapper.Head head, List<Money> spent) {
        return Filing.of(new Figures(spent, head.committed(), head.note()));
    }

    private static Filing narrative(Narrative narrative) {
        return Filing.of(narrative);
    }
}
