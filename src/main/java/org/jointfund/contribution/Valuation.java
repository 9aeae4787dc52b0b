package org.jointfund.contribution;

import java.util.Currency;
import org.jointfund.shared.Amount;
import org.jointfund.shared.CurrencyAmount;
import org.jointfund.shared.ExchangeRate;
import org.jointfund.shared.Money;

/** An amount with its rate, and what follows: its value in US$; amount and rate stand in fields with this prefix. */
record Valuation(CurrencyAmount original, ExchangeRate rate, Money usd) {

    static Valuation of(String currency, Amount amount, ExchangeRate rate, String prefix) {
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(currency))) {
            throw new UnknownCurrency(currency);
        }
        if (currency.equals("USD") && !rate.equals(ExchangeRate.OF_THE_DOLLAR)) {
            throw new DollarHasNoRate(prefix + "rate");
        }
        Money usd = rate.dollars(amount);
        if (!amount.isPositive() || !usd.isPositive()) {
            throw new NothingGiven(prefix + "amount");
        }
        return new Valuation(new CurrencyAmount(currency, amount), rate, usd);
    }
}
