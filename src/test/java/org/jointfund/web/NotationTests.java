package org.jointfund.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jointfund.shared.CurrencyAmount;
import org.jointfund.shared.Money;
import org.jointfund.shared.Share;
import org.jointfund.shared.Worded;
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
    void writesAShareWithoutDecimalsThatSayNothing() {
        assertThat(in("en").of(Share.percent(70))).isEqualTo("70");
        assertThat(in("fr").of(new Share(654))).isEqualTo("6,54");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en | FAO, November 2027", "fr | FAO, novembre 2027", "ar | FAO، نوفمبر 2027"})
    void separatesWhatItLists(String language, String written) {
        assertThat(in(language).of(List.of("FAO", YearMonth.of(2027, 11)))).isEqualTo(written);
    }

    @Test
    void callsThingsByTheirNameInTheLanguage() {
        Worded donors = reader -> reader.getLanguage().equals("ar") ? "المانحون" : "Donors";
        assertThat(in("ar").of(List.of(donors, "FAO"))).isEqualTo("المانحون، FAO");
        assertThat(in("en").of(donors)).isEqualTo("Donors");
    }

    @Test
    void leavesOtherValuesAsTheyAre() {
        assertThat(in("en").of("FAO")).isEqualTo("FAO");
    }

    private static Notation in(String language) {
        return new Notation(Locale.forLanguageTag(language));
    }
}
