package org.jointfund.reporting.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jointfund.reporting.Reminder;
import org.jointfund.reporting.Report;
import org.jointfund.reporting.ReportRef;

@Mapper
interface ReminderMapper {

    List<Report> awaited(LocalDate dueBy);

    int add(ReportRef ref, Reminder reminder);

    List<Reminder> of(@Param("ref") ReportRef ref);
}
