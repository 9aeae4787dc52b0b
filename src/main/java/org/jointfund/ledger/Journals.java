package org.jointfund.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;

/** The books: journals are added and read, never changed. */
public interface Journals {

    long add(Journal journal);

    boolean contains(JournalKind kind, String source);

    boolean isReversed(long journal);

    Optional<Journal> find(FundCode fund, long id);

    Optional<Journal> find(JournalKind kind, String source);

    /** By how much each account has grown, counting journals booked by the day and posted by the moment (B3). */
    Map<Account, Money> totals(FundCode fund, LocalDate bookedBy, Instant postedBy);

    /** By how much an account grew in each year. */
    Map<Integer, Money> byYear(FundCode fund, Account account);

    /** Transfers less refunds per agency of the case, in US$; agencies with neither are left out. */
    Map<AgencyCode, Money> netTransfers(CaseNumber programme);

    /** Transfers less refunds of the case and agency per pool. */
    Map<Long, Money> netTransfersByPool(CaseNumber programme, AgencyCode agency);

    /** The rows behind a figure, newest first. */
    List<JournalRow> rows(JournalFilter filter);
}
