package org.jointfund.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jointfund.JointfundTest;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** How much is enough the fund says, in the version under which a case stands (E11, E20). */
@JointfundTest
@Transactional
class FundThresholdsTests {

    private static final int STRICTER = 98;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Screening screening;

    @Autowired
    private Programmes programmes;

    @Autowired
    private MessageSource texts;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void aStricterVersionFindsWhatTheOtherDoesNot() {
        CaseNumber number = new AppraisalStory(context).submitted();
        assertThat(broken(number)).doesNotContain("E11.governmentTooNarrow", "E20.themeTaken");

        standsUnderAStricterVersion(number);

        assertThat(broken(number)).contains("E11.governmentTooNarrow", "E20.themeTaken");
        assertThat(sentence(number, "E11.governmentTooNarrow"))
                .isEqualTo("Name at least 9 government line entities or 8 local authorities.");
    }

    private void standsUnderAStricterVersion(CaseNumber number) {
        sql.update("insert into fund_rule_set values ('MIG00', ?, repeat('e', 64), now(6))", STRICTER);
        sql.update(
                """
                insert into fund_rule_file
                select fund, ?, name, replace(replace(replace(content,
                  'minimumLineEntities: {value: 2', 'minimumLineEntities: {value: 9'),
                  'minimumLocalAuthorities: {value: 1', 'minimumLocalAuthorities: {value: 8'),
                  'maximumOpenIdeas: {value: 1', 'maximumOpenIdeas: {value: 0')
                from fund_rule_file
                where fund = 'MIG00' and version = (select max(version) from fund_rule_set where fund = 'MIG00' and version < ?)
                """,
                STRICTER,
                STRICTER);
        sql.update("update programme set rule_set_version = ? where number = ?", STRICTER, number.value());
        programmes.nextNumber(number.fund(), 2097);
    }

    private String sentence(CaseNumber number, String reason) {
        return screening.test(number, Stage.IDEA).findings().stream()
                .filter(finding -> finding.reason().equals(reason))
                .map(finding -> texts.getMessage("problem.finding." + reason, finding.about(), Locale.ENGLISH))
                .findFirst()
                .orElseThrow();
    }

    private List<String> broken(CaseNumber number) {
        return screening.test(number, Stage.IDEA).findings().stream()
                .filter(finding -> !finding.met())
                .map(Finding::reason)
                .toList();
    }
}
