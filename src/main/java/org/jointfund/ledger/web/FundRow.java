package org.jointfund.ledger.web;

import java.util.List;
import java.util.Locale;
import org.jointfund.fund.Fund;
import org.jointfund.ledger.Pool;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;

/** A fund in the list of funds, in US$. */
record FundRow(FundCode code, String name, Money cash, Money reserved, Money free) {

    static FundRow of(Fund fund, List<Pool> pools, Locale locale) {
        Money cash = Money.sum(pools.stream().map(Pool::cash).toList());
        Money reserved = Money.sum(pools.stream().map(Pool::reserved).toList());
        return new FundRow(fund.code(), fund.name().in(locale), cash, reserved, cash.minus(reserved));
    }
}
