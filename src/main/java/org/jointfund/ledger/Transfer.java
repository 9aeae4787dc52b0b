package org.jointfund.ledger;

import java.time.LocalDate;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;

/** A payment to one agency out of a tranche's reservation; the source is the request's key and the agency. */
public record Transfer(
        CaseNumber programme, int tranche, AgencyCode agency, Money amount, LocalDate bookedOn, String source) {}
