package org.jointfund.disbursement;

/** What a transfer request asks for (rulebook 5.3). */
public enum TransferType {
    INITIAL_TRANCHE,
    NEXT_TRANCHE
}
