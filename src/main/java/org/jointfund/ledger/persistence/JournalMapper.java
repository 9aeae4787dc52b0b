package org.jointfund.ledger.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.ledger.Account;
import org.jointfund.ledger.Journal;
import org.jointfund.ledger.JournalFilter;
import org.jointfund.ledger.JournalKind;
import org.jointfund.ledger.JournalRow;
import org.jointfund.ledger.Line;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

@Mapper
interface JournalMapper {

    void add(GivenId given, Journal journal);

    void addLines(long journal, List<Line> lines);

    boolean contains(JournalKind kind, String source);

    boolean isReversed(long journal);

    @Nullable
    Head head(FundCode fund, long id);

    @Nullable
    Head headOf(JournalKind kind, String source);

    List<Line> lines(long journal);

    List<Total> totals(FundCode fund, LocalDate bookedBy, Instant postedBy);

    List<YearTotal> byYear(FundCode fund, Account account);

    List<AgencyTotal> netTransfers(CaseNumber programme);

    List<PoolTotal> netTransfersByPool(CaseNumber programme, AgencyCode agency);

    List<JournalRow> rows(JournalFilter filter);

    /** A journal without its lines. */
    record Head(
            long id,
            FundCode fund,
            JournalKind kind,
            String source,
            String subject,
            LocalDate bookedOn,
            Instant postedAt,
            PersonId by,
            String note,
            @Nullable Long reverses) {

        Journal with(List<Line> lines) {
            return new Journal(id, fund, kind, source, subject, bookedOn, postedAt, by, note, reverses, lines);
        }
    }

    /** Debits less credits of an account. */
    record Total(Account account, Money amount) {}

    /** Debits less credits in a year. */
    record YearTotal(int year, Money amount) {}

    /** What an agency was sent on balance. */
    record AgencyTotal(AgencyCode agency, Money amount) {}

    /** What was sent out of a pool on balance. */
    record PoolTotal(long pool, Money amount) {}
}
