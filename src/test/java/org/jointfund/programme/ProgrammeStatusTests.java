package org.jointfund.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointfund.programme.ProgrammeFixtures.aProgramme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.Test;

class ProgrammeStatusTests {

    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    @Test
    void goesFromDraftToTheCoordinatorsOrTheSecretariatOnly() {
        assertThat(ProgrammeStatus.IDEA_DRAFT.mayBecome(ProgrammeStatus.IDEA_ENDORSEMENT))
                .isTrue();
        assertThat(ProgrammeStatus.IDEA_DRAFT.mayBecome(ProgrammeStatus.IDEA_SUBMITTED))
                .isTrue();
        assertThat(ProgrammeStatus.IDEA_DRAFT.mayBecome(ProgrammeStatus.IDEA_REVIEW))
                .isFalse();
    }

    @Test
    void canBeWithdrawnUntilTheCommitteeHasApprovedIt() {
        assertThat(ProgrammeStatus.DOCUMENT_READY.mayBecome(ProgrammeStatus.WITHDRAWN))
                .isTrue();
        assertThat(ProgrammeStatus.SIGNING.mayBecome(ProgrammeStatus.WITHDRAWN)).isFalse();
        assertThat(ProgrammeStatus.ACTIVE.mayBecome(ProgrammeStatus.WITHDRAWN)).isFalse();
        assertThat(ProgrammeStatus.REJECTED.mayBecome(ProgrammeStatus.WITHDRAWN))
                .isFalse();
    }

    @Test
    void everyStatusButTheFirstCanBeReached() {
        assertThat(Arrays.stream(ProgrammeStatus.values()).filter(status -> Arrays.stream(ProgrammeStatus.values())
                        .noneMatch(from -> from.mayBecome(status))))
                .isEmpty();
    }

    @Test
    void endsTheDayBeforeItsMonthsAreOver() {
        Programme started = aProgramme(ProgrammeStatus.TRANSFER).startedOn(LocalDate.of(2027, 3, 15));
        assertThat(started.endOn()).isEqualTo(LocalDate.of(2029, 3, 14));
    }

    @Test
    void saysWhileItIsSuspended() {
        Programme suspended = aProgramme(ProgrammeStatus.ACTIVE).moved(ProgrammeStatus.SUSPENDED, NOW);
        assertThat(suspended.suspended()).isTrue();
        assertThat(suspended.moved(ProgrammeStatus.ACTIVE, NOW).suspended()).isFalse();
    }

    @Test
    void reachingTheEndDateLiftsNoSuspension() { // D2, rulebook 2.12.3
        Programme ended = aProgramme(ProgrammeStatus.ACTIVE)
                .moved(ProgrammeStatus.SUSPENDED, NOW)
                .moved(ProgrammeStatus.ENDED, NOW);
        assertThat(ended.suspended()).isTrue();

        Programme resumed = ended.resumed(NOW);
        assertThat(resumed.suspended()).isFalse();
        assertThat(resumed.status()).isEqualTo(ProgrammeStatus.ENDED);
    }

    @Test
    void onlyWhatIsSuspendedCanBeResumed() {
        assertThatThrownBy(() -> aProgramme(ProgrammeStatus.ENDED).resumed(NOW)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> aProgramme(ProgrammeStatus.ACTIVE).resumed(NOW))
                .isInstanceOf(Stale.class);
    }

    @Test
    void refusesAStepThatIsNotOpen() {
        Programme closed = aProgramme(ProgrammeStatus.FINANCIALLY_CLOSED);
        assertThatThrownBy(() -> closed.moved(ProgrammeStatus.ACTIVE, NOW)).isInstanceOf(Stale.class);
    }
}
