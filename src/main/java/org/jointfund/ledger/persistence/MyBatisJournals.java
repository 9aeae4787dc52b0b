package org.jointfund.ledger.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jointfund.ledger.Account;
import org.jointfund.ledger.Journal;
import org.jointfund.ledger.JournalFilter;
import org.jointfund.ledger.JournalKind;
import org.jointfund.ledger.JournalRow;
import org.jointfund.ledger.Journals;
import org.jointfund.ledger.persistence.JournalMapper.Head;
import org.jointfund.ledger.persistence.JournalMapper.Total;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisJournals implements Journals {

    private final JournalMapper mapper;

    MyBatisJournals(JournalMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public long add(Journal journal) {
        GivenId given = new GivenId();
        mapper.add(given, journal);
        mapper.addLines(given.get(), journal.lines());
        return given.get();
    }

    @Override
    public boolean contains(JournalKind kind, String source) {
        return mapper.contains(kind, source);
    }

    @Override
    public boolean isReversed(long journal) {
        return mapper.isReversed(journal);
    }

    @Override
    public Optional<Journal> find(FundCode fund, long id) {
        return Optional.ofNullable(mapper.head(fund, id)).map(this::whole);
    }

    @Override
    public Optional<Journal> find(JournalKind kind, String source) {
        return Optional.ofNullable(mapper.headOf(kind, source)).map(this::whole);
    }

    private Journal whole(Head head) {
        return head.with(mapper.lines(head.id()));
    }

    @Override
    public Map<Account, Money> totals(FundCode fund, LocalDate bookedBy, Instant postedBy) {
        Map<Account, Money> totals = new EnumMap<>(Account.class);
        for (Total total : mapper.totals(fund, bookedBy, postedBy)) {
            totals.put(total.account(), growth(total.account(), total.amount()));
        }
        return totals;
    }

    private static Money growth(Account account, Money debitsLessCredits) {
        return account.growsByDebit() ? debitsLessCredits : debitsLessCredits.negate();
    }

    @Override
    public Map<Integer, Money> byYear(FundCode fund, Account account) {
        Map<Integer, Money> years = new TreeMap<>();
        mapper.byYear(fund, account).forEach(total -> years.put(total.year(), growth(account, total.amount())));
        return years;
    }

    @Override
    public Map<AgencyCode, Money> netTransfers(CaseNumber programme) {
        Map<AgencyCode, Money> net = new TreeMap<>();
        mapper.netTransfers(programme).forEach(total -> net.put(total.agency(), total.amount()));
        return net;
    }

    @Override
    public Map<Long, Money> netTransfersByPool(CaseNumber programme, AgencyCode agency) {
        Map<Long, Money> net = new TreeMap<>();
        mapper.netTransfersByPool(programme, agency).forEach(total -> net.put(total.pool(), total.amount()));
        return net;
    }

    @Override
    public List<JournalRow> rows(JournalFilter filter) {
        return mapper.rows(filter);
    }
}
