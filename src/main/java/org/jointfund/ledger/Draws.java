package org.jointfund.ledger;

import java.util.List;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;

/** The draw-down table. */
public interface Draws {

    void reserve(long journal, Promise promise, Lot lot, Money amount);

    void claim(long journal, Promise promise, OpenInstalment instalment, Money amount);

    /** Whatever is left of the case's draws, in the order they were made. */
    List<Draw> open(CaseNumber programme);

    /** Whatever is left of claims on the instalment, in the order they were made. */
    List<Draw> open(OpenInstalment instalment);

    void use(Draw draw, Money amount);

    void restore(long draw, Money amount);
}
