package org.jointfund.change;

import org.jointfund.shared.Money;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The refund is exactly what the accepted statement leaves. */
public final class RefundDiffers extends Refused {

    RefundDiffers(Money due) {
        super(Problem.at("amount", "closure.refundDiffers", due));
    }
}
