package org.jointfund.shared;

import java.time.LocalDate;

/**
 * Today for what belongs to no fund: the frame of a page, the daily round, the demonstration's date. It is the day that has begun for
 * every fund: where funds share a zone no page shows two days, and nothing is marked for a fund whose day is not over.
 */
public interface CommonDay {

    LocalDate today();
}
