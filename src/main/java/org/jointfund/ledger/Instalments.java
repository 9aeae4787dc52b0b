package org.jointfund.ledger;

import java.util.List;
import java.util.Optional;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;

/** Signed instalments that have not come yet. */
public interface Instalments {

    void add(long pool, Instalment instalment);

    Optional<OpenInstalment> find(String source);

    OpenInstalment get(long id);

    /** What is not yet claimed, the one due first first. */
    List<OpenInstalment> claimable(FundCode fund);

    /** Those on which programmes rest a claim, the one due first first. */
    List<OpenInstalment> claimed(FundCode fund);

    void claim(long instalment, Money amount);

    void unclaim(long instalment, Money amount);

    /** Takes what came off what is still to come, and notes it at the lot it came as. */
    void settle(OpenInstalment instalment, long lot, Money amount);

    /** Takes what will never come off what is still to come, with its last payment; nothing while there was none. */
    void letGo(OpenInstalment instalment, Money amount);

    /** Undoes what deposits booked in this journal settled. */
    void unsettle(long journal);
}
