package org.jointfund.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.jointfund.JointfundTest;
import org.jointfund.change.Withdrawing;
import org.jointfund.shared.CaseNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** A programme its agencies take back is no longer before the committee (rulebook 10.2). */
@JointfundTest
@Transactional
class WithdrawnItemTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Withdrawing withdrawing;

    @Autowired
    private Items items;

    @Autowired
    private JdbcTemplate jdbc;

    private CommitteeStory story;
    private CaseNumber number;

    @BeforeEach
    void aDocumentIsOnTheAgenda() {
        story = new CommitteeStory(context);
        number = story.documentReady();
        story.onAgenda(number);
        context.getBean(RuntimeService.class)
                .createProcessInstanceByKey("jointProgramme")
                .businessKey(number.value())
                .startBeforeActivity("callActivity_conceptNote")
                .execute();
    }

    @Test
    void nobodyIsAskedAboutIt() {
        assertThat(asked()).isNotEmpty();

        withdraw();

        assertThat(asked()).isEmpty();
        assertThat(items.last(number).orElseThrow().state()).isEqualTo(Item.State.WITHDRAWN);
        assertThatThrownBy(() -> story.position(number, "member-b1", PositionKind.OBJECTION))
                .isInstanceOf(ItemClosed.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void openedAgainItComesBackAsAnotherItem(boolean deferred) {
        if (deferred) {
            story.decide(number, Outcome.DEFER);
        }
        withdraw();
        jdbc.update("update programme set status = 'DOCUMENT_READY' where number = ?", number.value());

        story.awaitAgenda(number);
        Item again = story.onAgenda(number);

        assertThat(again.ordinal()).isEqualTo(2);
        assertThat(again.sitting()).isEqualTo(1);
        assertThat(again.isOpen()).isTrue();
    }

    private void withdraw() {
        withdrawing.withdraw(number, "Not now", story.actor("alder-focal-point"));
    }

    private List<String> asked() {
        return jdbc.queryForList(
                "select person_id from committee_v_awaiting where case_number = ?", String.class, number.value());
    }
}
