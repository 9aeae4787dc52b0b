package org.jointfund.web;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jointfund.shared.Amount;
import org.jointfund.shared.CurrencyAmount;
import org.jointfund.shared.Money;
import org.jointfund.shared.Share;
import org.jointfund.shared.Worded;

/** How a language writes figures, days, moments, names and lists: everywhere the same, in Latin digits. */
record Notation(Locale locale) {

    private static final char NO_BREAK = '\u00a0';

    /** As it stands in a sentence; what is none of them stays what it is. */
    Object of(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::of).map(Object::toString).collect(Collectors.joining(comma() + " "));
        }
        if (value instanceof Temporal time) {
            return when(time);
        }
        if (value instanceof Worded named) {
            return named.in(locale);
        }
        return value instanceof CurrencyAmount promised
                ? promised.currency() + NO_BREAK + of(promised.amount())
                : figure(value);
    }

    private Object figure(Object value) {
        if (value instanceof Money money) {
            return figures(Precision.fixedFraction(2)).format(money.amount()).toString();
        }
        if (value instanceof Amount amount) {
            return figures(Precision.fixedFraction(2)).format(amount.value()).toString();
        }
        return value instanceof Share share
                ? figures(Precision.maxFraction(2))
                        .scale(Scale.powerOfTen(-2))
                        .format(share.basisPoints())
                        .toString()
                : value;
    }

    private String when(Temporal time) {
        if (time instanceof Instant) {
            return format("d MMMM yyyy" + comma() + " HH:mm 'UTC'").format(time);
        }
        return format(time instanceof YearMonth ? "MMMM yyyy" : "d MMMM yyyy").format(time);
    }

    private String comma() {
        return locale.getLanguage().equals("ar") ? "،" : ",";
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(ZoneOffset.UTC);
    }

    /** With the language's own separators. */
    private LocalizedNumberFormatter figures(Precision precision) {
        return NumberFormatter.withLocale(ULocale.forLocale(locale).setKeywordValue("numbers", "latn"))
                .precision(precision);
    }
}
