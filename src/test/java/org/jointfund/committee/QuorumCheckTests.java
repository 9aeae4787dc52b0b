package org.jointfund.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointfund.committee.CommitteeFixtures.aCommittee;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors of rulebook 10.6 (T11) and N18 on a committee of a chair, an alternate and twelve members in four groups. */
class QuorumCheckTests {

    @ParameterizedTest
    @CsvSource({
        "true, A1 A2 B1 B2 C1 C2, '', false", // T11: a group is missing
        "true, A1 A2 B1 B2 C1 D1, '', true", // T11
        "false, A1 A2 B1 B2 C1 D1, '', false", // nobody presides
        "true, A1 A2 B1 C1 D1, '', false", // five of twelve
        "true, A1 A2 A3 B1 B2 B3 C1 C2 C3 D1 D2 D3, '', true",
        "true, A1 B1 C1 D1 D2, A2 A3, true", // five of ten, half of ten is five
        "true, A1 B1 C1 D1 D2, A2, false", // five of eleven, six are needed: rounded up
        "true, B1 B2 C1 C2 D1, A1 A2 A3, true", // a group emptied by recusal drops out: five of nine
        "true, A1 B1 B2 C1 D1, A1 A2 A3, false", // who is set aside is not counted as present: four of nine
    })
    void isMetByWhoIsThere(boolean presiding, String present, String setAside, boolean met) {
        QuorumCheck quorum = QuorumCheck.of(aCommittee(), presiding, seats(present), seats(setAside));
        assertThat(quorum.met()).isEqualTo(met);
    }

    @Test
    void saysWhatIsMissing() {
        QuorumCheck quorum = QuorumCheck.of(aCommittee(), true, seats("A1 A2 B1 B2 C1 C2"), seats("D1 D2 D3"));
        assertThat(quorum.groupsSetAside()).containsExactly("D");
        assertThat(quorum.groupsAbsent()).isEmpty();
        assertThat(quorum.eligible()).isEqualTo(9);
        assertThat(quorum.needed()).isEqualTo(5);

        assertThat(QuorumCheck.of(aCommittee(), true, seats("A1 A2 B1 B2 C1 C2"), List.of())
                        .groupsAbsent())
                .containsExactly("D");
    }

    @Test
    void presidingSeatsAreNotMembers() {
        QuorumCheck quorum = QuorumCheck.of(aCommittee(), true, seats("CHAIR ALTERNATE A1 B1 C1 D1"), List.of());
        assertThat(quorum.present()).isEqualTo(4);
        assertThat(quorum.eligible()).isEqualTo(12);
    }

    private static List<String> seats(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(" "));
    }
}
