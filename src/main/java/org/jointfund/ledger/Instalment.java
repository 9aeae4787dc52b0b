package org.jointfund.ledger;

import java.time.LocalDate;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;

/** A dated payment of a signed arrangement, in US$ as it will arrive after the fee; the source is its business key. */
public record Instalment(FundCode fund, Earmark earmark, String source, LocalDate dueOn, Money amount) {}
