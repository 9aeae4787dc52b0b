package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jointfund.JointfundTest;
import org.jointfund.ledger.EnterVoucher;
import org.jointfund.ledger.JournalKind;
import org.jointfund.ledger.Vouching;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Assignment;
import org.jointfund.partner.Role;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What waits for its release into the books stands on the list of whoever may release it (N6). */
@JointfundTest
@Transactional
class VoucherTasksTests {

    private static final FundCode FUND = new FundCode("PBF00");
    private static final Actor OFFICER = actor("awaiting-officer", Role.AGENT_OFFICER);
    private static final Actor MANAGER = actor("awaiting-manager", Role.AGENT_MANAGER);
    private static final Actor BOTH = actor("awaiting-both", Role.AGENT_OFFICER, Role.AGENT_MANAGER);

    @Autowired
    private TaskList list;

    @Autowired
    private TaskPages pages;

    @Autowired
    private Vouching vouching;

    private static Actor actor(String id, Role... roles) {
        Set<Assignment> held = java.util.Arrays.stream(roles)
                .map(role -> new Assignment(role, FUND, ""))
                .collect(java.util.stream.Collectors.toSet());
        return new Actor(new PersonId(id), id, "en", held);
    }

    @Test
    void whatWasEnteredWaitsOnTheListOfWhoeverMayReleaseIt() {
        long voucher = enter("AWAIT-1", OFFICER);

        assertThat(releases(MANAGER)).singleElement().satisfies(task -> {
            assertThat(task.title()).isEqualTo("AWAIT-1");
            assertThat(pages.path(task)).isEqualTo("/funds/PBF00/vouchers/" + voucher);
            assertThat(task.canBeClaimed()).isFalse();
        });
        assertThat(releases(OFFICER)).isEmpty();
    }

    @Test
    void nobodyIsAskedToReleaseWhatTheyEnteredThemselves() { // P10
        enter("AWAIT-1", BOTH);

        assertThat(releases(BOTH)).isEmpty();
        assertThat(releases(MANAGER)).hasSize(1);
    }

    @Test
    void whatIsDecidedWaitsNoLonger() {
        vouching.release(FUND, enter("AWAIT-1", OFFICER), MANAGER);
        vouching.sendBack(FUND, enter("AWAIT-2", OFFICER), "another bank's", MANAGER);

        assertThat(releases(MANAGER)).isEmpty();
    }

    @Test
    void theListGoesOnAfterAVoucher() {
        enter("AWAIT-1", OFFICER);
        enter("AWAIT-2", OFFICER);
        List<OpenTask> both = list.of(MANAGER, null, 50);
        OpenTask first = list.of(MANAGER, null, 1).get(0);

        assertThat(both).extracting(OpenTask::title).containsExactlyInAnyOrder("AWAIT-1", "AWAIT-2");
        assertThat(list.of(MANAGER, first.position(), 50)).isEqualTo(both.subList(1, 2));
        assertThat(list.count(MANAGER, 50)).isEqualTo(2);
    }

    private long enter(String reference, Actor by) {
        EnterVoucher command =
                new EnterVoucher(reference, LocalDate.of(2026, 2, 1), Money.usd("10.00"), "Demonstration Bank", null);
        return vouching.enter(FUND, JournalKind.FUND_INTEREST, command, by);
    }

    private List<OpenTask> releases(Actor actor) {
        return list.of(actor, null, 50).stream()
                .filter(task -> task.name().equals("releaseVoucher"))
                .toList();
    }
}
