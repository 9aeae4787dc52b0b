package org.jointfund.ledger;

import java.time.LocalDate;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;

/** Income or a charge of the fund itself, in US$; the source is the reference it is known by outside. */
public record Booking(FundCode fund, String source, LocalDate bookedOn, Money amount, String note) {}
