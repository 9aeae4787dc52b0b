package org.jointfund.workflow;

import javax.sql.DataSource;
import org.jointfund.JointfundTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@Transactional
class DailyRoundFlowTests {

    private final ModelEngine model;

    DailyRoundFlowTests(@Autowired DataSource rows, @Autowired PlatformTransactionManager transactions) {
        model = ModelEngine.on(rows, transactions);
    }

    @AfterAll
    static void everyFlowIsWalked() {
        FlowCoverage.assertEveryFlowTaken("daily-round.bpmn");
    }

    @Test
    void theMorningMakesTheRound() {
        model.start("dailyRound").endsAt("end_done");
    }
}
