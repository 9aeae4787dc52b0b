package org.jointfund.web;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jointfund.shared.Amount;
import org.jointfund.shared.CurrencyAmount;
import org.jointfund.shared.Money;

/** How a language writes amounts, days and moments: everywhere the same, in Latin digits. */
record Notation(Locale locale) {

    private static final char NO_BREAK = '\u00a0';

    /** As it stands in a sentence; what is neither of them stays what it is. */
    Object of(Object value) {
        if (value instanceof Money money) {
            return amounts().format(money.amount());
        }
        if (value instanceof Amount amount) {
            return amounts().format(amount.value());
        }
        if (value instanceof CurrencyAmount promised) {
            return promised.currency() + NO_BREAK + of(promised.amount());
        }
        if (value instanceof LocalDate day) {
            return format("d MMMM yyyy").format(day);
        }
        return value instanceof Instant moment
                ? format("d MMMM yyyy" + comma() + " HH:mm 'UTC'").format(moment)
                : value;
    }

    private String comma() {
        return locale.getLanguage().equals("ar") ? "،" : ",";
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(ZoneOffset.UTC);
    }

    /** With its cents and the language's own separators. */
    private NumberFormat amounts() {
        NumberFormat format = NumberFormat.getInstance(ULocale.forLocale(locale).setKeywordValue("numbers", "latn"));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format;
    }
}
