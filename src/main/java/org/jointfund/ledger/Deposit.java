package org.jointfund.ledger;

import java.time.LocalDate;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Share;

/**
 * Money of a donor that came in: its US$ value before the agent's fee; the instalment is the source of the {@link Instalment} it
 * pays, or empty.
 */
public record Deposit(
        FundCode fund,
        Earmark earmark,
        String source,
        LocalDate receivedOn,
        Money amount,
        Share fee,
        String instalment) {}
