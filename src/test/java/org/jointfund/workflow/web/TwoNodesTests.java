package org.jointfund.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.time.Duration;
import java.time.LocalDate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jointfund.JointfundTest;
import org.jointfund.shared.BusinessClock;
import org.jointfund.workflow.DemonstrationNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;

/** Several nodes of a demonstration have one date, whichever of them moved it (N10). */
@JointfundTest
@Transactional
class TwoNodesTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc web;

    @SuppressWarnings("NullAway.Init")
    private DemonstrationNode first;

    @SuppressWarnings("NullAway.Init")
    private DemonstrationNode second;

    @BeforeEach
    void startBoth() {
        first = DemonstrationNode.start(context);
        second = DemonstrationNode.start(context);
    }

    @AfterEach
    void theEngineOfTheVirtualMachineGoesOnWithItsOwnNode() {
        ClockUtil.offset(context.getBean(BusinessClock.class).ahead().toMillis());
    }

    /** The day the first moves to, of which the second knows nothing yet. */
    private LocalDate moved() {
        LocalDate day = first.date().today().plusDays(40);
        first.date().moveTo(day);
        assertThat(second.date().today()).isBefore(day);
        return day;
    }

    @Test
    void theOtherAnswersItsNextRequestAtTheNewDate() throws Exception {
        LocalDate day = moved();
        MockMvc second = MockMvcBuilders.standaloneSetup(new ClockController(this.second.date()))
                .addInterceptors(new ClockSetup.CatchingUp(this.second.clock()))
                .build();

        second.perform(get("/api/v1/clock")).andExpect(jsonPath("$.today").value(day.toString()));
    }

    @Test
    void theOtherRunsItsNextJobsAtTheNewDate() {
        LocalDate day = moved();
        second.runJobs(context);

        assertThat(second.date().today()).isEqualTo(day);
        assertThat(ClockUtil.getCurrentTime()).isInSameDayAs(day.toString());
    }

    @Test
    void aNodeThatIsMovingTheDateIsNotHeldBackByWhatIsStored() {
        LocalDate stored = moved();
        first.moveOn(Duration.ofDays(10));
        first.clock().catchUp();

        assertThat(first.date().today()).isEqualTo(stored.plusDays(10));
    }

    @Test
    void everyRequestCatchesUp() throws Exception {
        assertThat(web.perform(get("/tasks").with(user("secretariat-officer-1")))
                        .andReturn()
                        .getInterceptors())
                .hasAtLeastOneElementOfType(ClockSetup.CatchingUp.class);
    }
}
