package org.jointfund.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointfund.fund.Calendars;
import org.jointfund.fund.RuleSets;
import org.jointfund.ledger.DateInFuture;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Assignment;
import org.jointfund.partner.Role;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Half an hour after midnight in the zone of the fund it is still yesterday in UTC. */
class PledgeDayTests {

    private static final FundCode FUND = new FundCode("ABC00");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);
    private static final Clock AFTER_MIDNIGHT = Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneOffset.UTC);

    private final Contributions contributions = mock();
    private final RuleSets ruleSets = mock(RuleSets.class, RETURNS_DEEP_STUBS);
    private final List<Object> told = new ArrayList<>();

    @BeforeEach
    void aFundInZurich() {
        when(ruleSets.current(any()).calendar()).thenReturn(Calendars.in("Europe/Zurich"));
        DonorCode donor = new DonorCode("NOR");
        when(contributions.donor(donor)).thenReturn(Optional.of(new Donor(donor, "Norway", "Norvège", "", false)));
    }

    @Test
    void whatIsAnnouncedTodayCanBeWrittenDownToday() {
        announce(TODAY);

        assertThat(told).hasSize(1);
    }

    @Test
    void tomorrowIsStillToCome() {
        assertThatThrownBy(() -> announce(TODAY.plusDays(1))).isInstanceOf(DateInFuture.class);
    }

    private void announce(LocalDate day) {
        Actor officer = new Actor(
                new PersonId("secretariat-officer-1"),
                "Officer",
                "en",
                Set.of(new Assignment(Role.SECRETARIAT_OFFICER, FUND, "")));
        AnnouncePledge command =
                new AnnouncePledge("NOR", "PLEDGE-1", day, null, null, null, EarmarkChoice.NONE, null, null, null);
        new Pledging(contributions, ruleSets, told::add, Calendars.days(ruleSets, AFTER_MIDNIGHT))
                .announce(FUND, command, officer);
    }
}
