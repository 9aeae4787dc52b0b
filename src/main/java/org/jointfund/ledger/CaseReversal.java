package org.jointfund.ledger;

import org.jointfund.shared.PersonId;

/** Lets a case follow when one of its entries is turned round: payments and refunds are rows of their case, too (N1). */
public interface CaseReversal {

    /** The kind of entries it answers for. */
    JournalKind kind();

    /** Refused as {@link EntryStillNeeded} when something later rests on the entry. */
    void check(Journal wrong);

    /** The entry was turned round in the books, for the reason. */
    void reversed(Journal wrong, String reason, PersonId by);
}
