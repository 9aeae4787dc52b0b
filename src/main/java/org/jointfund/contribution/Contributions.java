package org.jointfund.contribution;

import java.util.List;
import java.util.Optional;
import org.jointfund.shared.FundCode;

/** Donors and what they announced, signed and paid. */
public interface Contributions {

    /** Every donor known, by English name. */
    List<Donor> donors();

    Optional<Donor> donor(DonorCode code);

    void save(Donor donor);

    /** The fund's pledges, the latest announced first. */
    List<Pledge> pledges(FundCode fund);

    /** The fund's instalments, the one due first first. */
    List<Schedule> schedule(FundCode fund);

    /** The fund's deposits in the books, the latest received first. */
    List<Deposited> deposits(FundCode fund);

    /** Those that wait for their release, the earliest entered first. */
    List<Deposited> waiting(FundCode fund);

    boolean hasPledge(FundCode fund, String reference);

    boolean hasArrangement(FundCode fund, String reference);

    boolean hasDeposit(FundCode fund, String reference);

    void add(Pledge pledge);

    void add(Arrangement arrangement);

    void add(Deposited deposit);
}
