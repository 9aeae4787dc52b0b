package org.jointfund.ledger;

import java.time.LocalDate;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;

/** Money an agency sends back to the fund. */
public record Refund(CaseNumber programme, AgencyCode agency, Money amount, LocalDate bookedOn, String source) {}
