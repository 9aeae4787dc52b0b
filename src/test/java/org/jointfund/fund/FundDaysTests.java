package org.jointfund.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jointfund.shared.FundCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentMatchers;

/** A day begins where the fund is, in winter and in summer. */
class FundDaysTests {

    private static final FundCode FUND = new FundCode("ABC00");

    private final RuleSets ruleSets = mock(RuleSets.class, RETURNS_DEEP_STUBS);

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T22:59:59Z, 2026-12-31",
        "2026-12-31T23:30:00Z, 2027-01-01",
        "2026-06-30T21:59:59Z, 2026-06-30",
        "2026-06-30T22:30:00Z, 2026-07-01"
    })
    void todayIsTheDayOfTheFund(Instant now, LocalDate today) {
        when(ruleSets.current(FUND).calendar()).thenReturn(Calendars.in("Europe/Zurich"));

        assertThat(at(now).today(FUND)).isEqualTo(today);
        assertThat(at(Instant.EPOCH).of(now, FUND)).isEqualTo(today);
        verify(ruleSets, never()).version(ArgumentMatchers.any(), ArgumentMatchers.anyInt());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T23:30:00Z, Europe/Zurich, 2027-01-01",
        "2026-12-31T23:30:00Z, America/New_York, 2026-12-31",
        "2027-01-01T04:59:59Z, America/New_York, 2026-12-31",
        "2027-01-01T05:00:00Z, America/New_York, 2027-01-01"
    })
    void forNoFundItIsTheDayThatHasBegunForAll(Instant now, String otherZone, LocalDate today) {
        List<RuleSet> funds = Arrays.asList(in("Europe/Zurich"), in(otherZone));
        when(ruleSets.all()).thenReturn(funds);

        assertThat(at(now).today()).isEqualTo(today);
    }

    @Test
    void aDayKeptAsItsMidnightIsThatDayEverywhere() {
        assertThat(FundDays.kept(Instant.parse("2027-01-01T00:00:00Z"))).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    private static RuleSet in(String zone) {
        RuleSet rules = mock();
        when(rules.calendar()).thenReturn(Calendars.in(zone));
        return rules;
    }

    private FundDays at(Instant now) {
        return new FundDays(ruleSets, Clock.fixed(now, ZoneOffset.UTC));
    }
}
