package org.jointfund.disbursement.persistence;

import org.jointfund.disbursement.TransferLine;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;

/** A row of the table {@code disbursement_transfer_line}. */
record TransferLineRow(AgencyCode agency, Money directAmount, Money indirectAmount) {

    TransferLine toLine() {
        return new TransferLine(agency, directAmount, indirectAmount);
    }
}
