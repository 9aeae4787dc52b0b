package org.jointfund.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jointfund.JointfundTest;
import org.jointfund.fund.Scope;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Assignment;
import org.jointfund.partner.People;
import org.jointfund.partner.Role;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@Transactional
class ProgrammesTests {

    private static final FundCode FUND = new FundCode("MIG00");
    private static final AgencyCode ALDER = new AgencyCode("ALDER");
    private static final AgencyCode BIRCH = new AgencyCode("BIRCH");

    @Autowired
    private Programmes programmes;

    @Autowired
    private Progress progress;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void numbersOfAYearFollowEachOther() {
        CaseNumber first = programmes.nextNumber(FUND, 2099);
        assertThat(first.value()).isEqualTo("MIG00-2099-0001");
        assertThat(programmes.nextNumber(FUND, 2099).value()).isEqualTo("MIG00-2099-0002");
        assertThat(programmes.nextNumber(new FundCode("PBF00"), 2099).value()).isEqualTo("PBF00-2099-0001");
    }

    @Test
    void aProgrammeIsReadAsItWasWritten() {
        Programme draft = inserted();
        assertThat(programmes.get(draft.number())).isEqualTo(draft);
        assertThat(jdbc.queryForObject(
                        "select count(*) from programme_agency where number = ?",
                        Integer.class,
                        draft.number().value()))
                .isEqualTo(2);
    }

    @Test
    void aTransactionReadsOnlyOnceUnderWhichRulesACaseStands() {
        Programme draft = inserted();
        programmes.update(programmes.get(draft.number()));
        long before = selects();

        assertThat(programmes.ruleSetVersion(draft.number())).isEqualTo(draft.ruleSetVersion());
        assertThat(selects()).isEqualTo(before);
    }

    /** How often this connection has read so far. */
    private long selects() {
        return jdbc.query("show session status like 'Com_select'", (row, line) -> row.getLong(2))
                .get(0);
    }

    @Test
    void anUpdateWithAnOldVersionIsStale() {
        Programme draft = inserted();
        programmes.update(draft);
        assertThatThrownBy(() -> programmes.update(draft)).isInstanceOf(Stale.class);
    }

    @Test
    void aDraftIsThereForItsAgenciesOnly() {
        Programme draft = inserted();
        assertThat(programmes.visible(draft.number(), actor("alder-focal-point")))
                .isPresent();
        assertThat(programmes.visible(draft.number(), actor("cedar-focal-point")))
                .isEmpty();
        assertThat(programmes.visible(draft.number(), actor("northland-coordinator")))
                .isEmpty();
        assertThat(programmes.visible(draft.number(), actor("secretariat-officer-1")))
                .isEmpty();
        assertThat(programmes.page(ProgrammeFilter.all(actor("cedar-focal-point")), null, 50))
                .doesNotContain(draft);
    }

    @Test
    void whoHasSeenACaseKeepsSeeingIt() {
        Programme draft = inserted();
        PersonId by = new PersonId("alder-focal-point");
        progress.move(draft.number(), ProgrammeStatus.IDEA_SUBMITTED, by);
        progress.sendBack(programmes.get(draft.number()), by);
        Programme returned = programmes
                .visible(draft.number(), actor("secretariat-officer-1"))
                .orElseThrow();
        assertThat(returned.status()).isEqualTo(ProgrammeStatus.IDEA_DRAFT);
        assertThat(returned.returns()).isEqualTo(1);
    }

    @Test
    void aPageContinuesAfterTheLastCaseOfTheOneBefore() {
        Programme older = inserted();
        Programme newer = inserted();
        ProgrammeFilter mine = ProgrammeFilter.all(actor("alder-focal-point"));
        assertThat(programmes.page(mine, null, 1)).containsExactly(newer);
        assertThat(programmes.page(mine, newer.number(), 1)).containsExactly(older);
    }

    @Test
    void aCaseIsOnThePageOnceHoweverManyWaysLeadToIt() {
        Programme draft = inserted();
        programmes.admit(draft.number(), new PersonId("x"));
        Actor both = new Actor(
                new PersonId("x"),
                "X",
                "en",
                Set.of(
                        new Assignment(Role.FOCAL_POINT, FUND, "ALDER"),
                        new Assignment(Role.AGENCY_FINANCE, FUND, "BIRCH"),
                        new Assignment(Role.SECRETARIAT_OFFICER, FUND, "")));
        assertThat(programmes.page(ProgrammeFilter.all(both), null, 50)).containsOnlyOnce(draft);
    }

    @Test
    void aGuestReadsTheCaseInReviewAndNoOther() {
        Programme draft = inserted();
        inserted();
        PersonId x = new PersonId("x");
        programmes.admit(draft.number(), x);
        Actor guest = new Actor(x, "X", "en", Set.of(new Assignment(Role.REVIEWER, FUND, "")));
        assertThat(programmes.page(ProgrammeFilter.all(guest), null, 50)).isEmpty();

        progress.move(draft.number(), ProgrammeStatus.IDEA_SUBMITTED, x);
        progress.move(draft.number(), ProgrammeStatus.IDEA_REVIEW, x);
        assertThat(programmes.page(ProgrammeFilter.all(guest), null, 50))
                .extracting(Programme::number)
                .containsExactly(draft.number());
    }

    @Test
    void aStepThatIsNotOpenIsStale() {
        Programme draft = inserted();
        assertThatThrownBy(() -> progress.move(draft.number(), ProgrammeStatus.ACTIVE, new PersonId("x")))
                .isInstanceOf(Stale.class);
    }

    private Actor actor(String id) {
        return people.actor(new PersonId(id)).orElseThrow();
    }

    private Programme inserted() {
        Programme draft = new Programme(
                programmes.nextNumber(FUND, 2098),
                1,
                "Routes \uD83D\uDE00",
                Scope.COUNTRY,
                ProgrammeStatus.IDEA_DRAFT,
                Instant.parse("2026-11-22T10:00:00Z"),
                BIRCH,
                List.of(BIRCH, ALDER),
                List.of(new CountryCode("XA")),
                0,
                0,
                Money.ZERO,
                null,
                null,
                false,
                0,
                0,
                0);
        programmes.insert(draft);
        return draft;
    }
}
