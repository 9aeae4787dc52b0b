package org.jointfund.reporting.persistence;

import java.time.LocalDate;
import java.util.List;
import org.jointfund.reporting.Reminder;
import org.jointfund.reporting.Reminders;
import org.jointfund.reporting.Report;
import org.jointfund.reporting.ReportRef;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisReminders implements Reminders {

    private final ReminderMapper mapper;

    MyBatisReminders(ReminderMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Report> awaited(LocalDate dueBy) {
        return mapper.awaited(dueBy);
    }

    @Override
    public boolean add(Report report, Reminder reminder) {
        return mapper.add(report.ref(), reminder) == 1;
    }

    @Override
    public List<Reminder> of(ReportRef report) {
        return mapper.of(report);
    }
}
