package org.jointfund.fund;

import java.util.List;

/** Several numbers of days, such as 30, 14 and 3 before a due date. */
public record DaySteps(List<Integer> days) {}
