package org.jointfund.ledger.persistence;

import java.time.Instant;
import java.util.Optional;
import org.jointfund.ledger.JournalKind;
import org.jointfund.ledger.Slip;
import org.jointfund.ledger.Voucher;
import org.jointfund.ledger.Vouchers;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Page;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisVouchers implements Vouchers {

    private final VoucherMapper mapper;

    MyBatisVouchers(VoucherMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public long add(Slip slip, PersonId by, Instant at) {
        GivenId given = new GivenId();
        int earlier = mapper.attempts(slip.fund(), slip.kind(), slip.reference());
        mapper.add(given, slip, earlier + 1, by, at);
        return given.get();
    }

    @Override
    public Optional<Voucher> find(FundCode fund, long id) {
        return Optional.ofNullable(mapper.find(fund, id));
    }

    @Override
    public Optional<Voucher> lock(FundCode fund, long id) {
        return Optional.ofNullable(mapper.lock(fund, id));
    }

    @Override
    public Page<Voucher> waiting(FundCode fund, @Nullable Long after) {
        return Page.of(mapper.waiting(fund, after, Page.READ), Voucher::id);
    }

    @Override
    public Page<Voucher> decided(FundCode fund, @Nullable Long before) {
        return Page.of(mapper.decided(fund, before, Page.READ), Voucher::id);
    }

    @Override
    public boolean isTaken(FundCode fund, JournalKind kind, String reference) {
        return mapper.isTaken(fund, kind, reference);
    }

    @Override
    public void decide(Voucher voucher, boolean released, String reason, PersonId by, Instant at) {
        mapper.decide(voucher, released, reason, by, at);
    }
}
