package org.jointfund.fund;

import java.time.LocalDate;

/** A day on which the fund does not work. */
public record Holiday(LocalDate date, Label name, Mark mark, String source) {}
