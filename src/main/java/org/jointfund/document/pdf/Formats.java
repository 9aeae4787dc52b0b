package org.jointfund.document.pdf;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.util.MeasureUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jointfund.shared.Money;
import org.jointfund.shared.Share;

/** How a document writes amounts, shares, days and times in its language; times are UTC. */
public final class Formats {

    private static final Scale HUNDREDTHS = Scale.powerOfTen(-2);

    private final DocumentTexts texts;
    private final Locale language;
    private final LocalizedNumberFormatter amounts;
    private final LocalizedNumberFormatter shares;
    private final DateTimeFormatter days;
    private final DateTimeFormatter months;
    private final DateTimeFormatter times;

    Formats(DocumentTexts texts, Locale language) {
        this.texts = texts;
        this.language = language;
        this.amounts = NumberFormatter.withLocale(language).scale(HUNDREDTHS).precision(Precision.fixedFraction(2));
        this.shares = NumberFormatter.withLocale(language)
                .unit(MeasureUnit.PERCENT)
                .scale(HUNDREDTHS)
                .precision(Precision.maxFraction(2));
        this.months = DateTimeFormatter.ofPattern("MMMM yyyy", language);
        this.days = DateTimeFormatter.ofPattern("d MMMM yyyy", language);
        this.times = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", language)
                .withZone(ZoneOffset.UTC);
    }

    public String amount(Money money) {
        return amounts.format(money.cents()).toString();
    }

    public String share(Share share) {
        return shares.format(share.basisPoints()).toString();
    }

    public String day(LocalDate day) {
        return day.getDayOfMonth() == 1
                ? texts.text("document.sheet.firstOfMonth", language, months.format(day))
                : days.format(day);
    }

    public String day(Instant instant) {
        return days.withZone(ZoneOffset.UTC).format(instant);
    }

    public String time(Instant instant) {
        return times.format(instant);
    }
}
