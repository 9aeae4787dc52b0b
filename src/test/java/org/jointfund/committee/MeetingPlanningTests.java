package org.jointfund.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jointfund.JointfundTest;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@Transactional
class MeetingPlanningTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private Meetings meetings;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void thePapersKeepTheDayOnWhichTheyWentOut() {
        CommitteeStory story = new CommitteeStory(context);
        long meeting = story.meeting().id();
        planning.sendPapers(meeting, story.actor("secretariat-officer-1"));
        LocalDate before = story.today().minusDays(9);
        jdbc.update("update committee_meeting set papers_sent_on = ? where id = ?", before, meeting);

        assertThatThrownBy(() -> planning.sendPapers(meeting, story.actor("secretariat-officer-1")))
                .isInstanceOf(Stale.class);

        assertThat(meetings.get(meeting).papersSentOn()).isEqualTo(before);
    }
}
