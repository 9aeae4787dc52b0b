package org.jointfund.ledger.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.ledger.JournalKind;
import org.jointfund.ledger.Slip;
import org.jointfund.ledger.Voucher;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

@Mapper
interface VoucherMapper {

    void add(GivenId given, Slip slip, int attempt, PersonId by, Instant at);

    int attempts(FundCode fund, JournalKind kind, String reference);

    @Nullable
    Voucher find(FundCode fund, long id);

    @Nullable
    Voucher lock(FundCode fund, long id);

    List<Voucher> waiting(FundCode fund, @Nullable Long after, int limit);

    List<Voucher> decided(FundCode fund, @Nullable Long before, int limit);

    boolean isTaken(FundCode fund, JournalKind kind, String reference);

    void decide(Voucher voucher, boolean released, String reason, PersonId by, Instant at);
}
