package org.jointfund.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jointfund.shared.CurrencyAmount;
import org.jointfund.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTests {

    @ParameterizedTest
    @CsvSource({"en, 15 April 2027", "fr, 15 avril 2027", "ar, 15 أبريل 2027"})
    void writesADayWithTheNameOfItsMonth(String language, String written) {
        assertThat(in(language).of(LocalDate.of(2027, 4, 15))).isEqualTo(written);
    }

    @Test
    void writesAMomentWithItsHour() {
        assertThat(in("en").of(Instant.parse("2027-04-15T23:30:00Z"))).isEqualTo("15 April 2027, 23:30 UTC");
        assertThat(in("ar").of(Instant.parse("2027-04-15T23:30:00Z"))).isEqualTo("15 أبريل 2027، 23:30 UTC");
    }

    @Test
    void separatesThousandsAndKeepsCents() {
        assertThat(in("en").of(Money.usd("250000.00"))).isEqualTo("250,000.00");
        assertThat(in("ar").of(Money.usd("250000.00"))).isEqualTo("250,000.00");
        assertThat(in("en").of(CurrencyAmount.parse("NOK 15000000.00"))).isEqualTo("NOK\u00a015,000,000.00");
    }

    @Test
    void leavesOtherValuesAsTheyAre() {
        assertThat(in("en").of("FAO")).isEqualTo("FAO");
    }

    private static Notation in(String language) {
        return new Notation(Locale.forLanguageTag(language));
    }
}
