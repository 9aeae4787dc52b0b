package org.jointfund.ledger;

import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;

/** Money of a fund moved, or was promised. The amount is that of the event, in US$. */
public record JournalPosted(
        String subject, PersonId by, FundCode fund, JournalKind kind, String source, long journal, Money amount)
        implements DomainEvent {}
