package org.jointfund.ledger;

import java.util.Optional;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.springframework.stereotype.Component;

/** What of a signed instalment is still to come, in US$ after the fee (D3). */
@Component
class Outstanding {

    private final Instalments instalments;
    private final Optional<StillToCome> stillToCome;

    Outstanding(Instalments instalments, Optional<StillToCome> stillToCome) {
        this.instalments = instalments;
        this.stillToCome = stillToCome;
    }

    /** Never more than the books have open; {@code otherwise} where nobody knows the instalment. */
    Money of(FundCode fund, OpenInstalment instalment, Money otherwise) {
        Money unpaid = stillToCome
                .flatMap(answer -> answer.of(fund, instalment.source()))
                .orElse(otherwise);
        return Drawing.smaller(unpaid, instalment.outstanding());
    }

    /** A claim on it is gone: what neither comes nor is claimed any longer is open to nobody. */
    void letGo(FundCode fund, long id) {
        OpenInstalment instalment = instalments.get(id);
        Money toCome = of(fund, instalment, instalment.outstanding());
        Money kept = toCome.atMost(instalment.claimed()) ? instalment.claimed() : toCome;
        Money gone = instalment.outstanding().minus(kept);
        if (gone.isPositive()) {
            instalments.letGo(instalment, gone);
        }
    }
}
