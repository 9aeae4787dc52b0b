package org.jointfund.contribution;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jointfund.shared.FundCode;
import org.jspecify.annotations.Nullable;

/** Donors and what they announced, signed and paid. */
public interface Contributions {

    /** Every donor known, by English name. */
    List<Donor> donors();

    Optional<Donor> donor(DonorCode code);

    void save(Donor donor);

    /** What the donors of the fund gave, added up by donor and year; a donor's year can have several parts. */
    List<Gift> gifts(FundCode fund);

    /** Pledges, the latest announced first, those of an unknown day last. */
    List<Pledge> pledges(Asked asked);

    /** Instalments, the one due first first. */
    List<Schedule> schedule(Asked asked);

    /** Instalments not paid in full, the one due first first. */
    List<Schedule> unpaid(FundCode fund);

    /** The instalments of these keys. */
    List<Schedule> instalments(Collection<InstalmentKey> keys);

    /** Deposits in the books, the latest received first. */
    List<Deposited> deposits(Asked asked);

    /** Those of the fund that wait for their release, the earliest entered first, after a voucher if one is given. */
    List<Deposited> waiting(FundCode fund, @Nullable Long after, int limit);

    boolean hasPledge(FundCode fund, String reference);

    boolean hasArrangement(FundCode fund, String reference);

    boolean hasDeposit(FundCode fund, String reference);

    void add(Pledge pledge);

    void add(Arrangement arrangement);

    void add(Deposited deposit);
}
