package org.jointfund.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;

/** Figures of use of funds as they came in; none is changed afterwards. */
public interface DeliveryFigures {

    void add(DeliveryFigure figure);

    /** The latest of each agency: by the day they are for, then by when they came; none of a report that was returned. */
    List<DeliveryFigure> latest(CaseNumber number);

    /** Accepted and certified figures of a fund's programmes up to a day, as known at the moment, by case, agency, day and when they came. */
    List<DeliveryFigure> accepted(FundCode fund, LocalDate asAt, Instant knownAt);

    /** All of a case, newest first. */
    List<DeliveryFigure> of(CaseNumber number);
}
