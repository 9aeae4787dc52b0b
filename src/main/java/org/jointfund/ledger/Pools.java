package org.jointfund.ledger;

import java.util.List;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;

/** The balance rows of a fund, the lots and instalments under them. */
public interface Pools {

    List<Pool> of(FundCode fund);

    /** The fund's rows in ascending id, held until the transaction ends: whoever moves money comes here first. */
    List<Pool> lock(FundCode fund);

    /** The fund's row for the earmark, made when it is new, and held like the others. */
    Pool lock(FundCode fund, Earmark earmark);

    /** Changes the row where the result keeps its promises; false when it would not, and nothing changed. */
    boolean move(Movement movement);

    /** What lots of the fund are free, oldest first. */
    List<Lot> freeLots(FundCode fund);

    long addLot(long pool, Journal journal, Money amount);

    void takeFromLot(long lot, Money amount);

    void giveToLot(long lot, Money amount);

    /** A change of one balance row. */
    record Movement(long pool, Money cash, Money reserved, Money claimed) {}
}
