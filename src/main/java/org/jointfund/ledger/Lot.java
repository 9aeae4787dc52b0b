package org.jointfund.ledger;

import java.time.LocalDate;
import org.jointfund.shared.Money;

/** What is still free of money that came into a pool on one day; lots are drawn oldest first (D7). */
public record Lot(long id, long poolId, long journal, LocalDate receivedOn, Money free) {}
