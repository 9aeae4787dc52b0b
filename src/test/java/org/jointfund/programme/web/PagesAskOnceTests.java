package org.jointfund.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jointfund.JointfundTest;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeFixtures;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** A page asks the database the same number of questions however many rows it shows. */
@JointfundTest
@Transactional
class PagesAskOnceTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Programmes programmes;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private SqlSessionFactory sessions;

    /** Outside a test each question of a page has a session of its own, which remembers no answer. */
    @BeforeEach
    void remembersNoAnswer() {
        sessions.getConfiguration().setLocalCacheScope(LocalCacheScope.STATEMENT);
    }

    @AfterEach
    void remembersAgain() {
        sessions.getConfiguration().setLocalCacheScope(LocalCacheScope.SESSION);
    }

    @Test
    void theListOfCases() throws Exception {
        insert(0, 1);
        long few = questions("/cases?area=4&status=TRANSFER");
        insert(1, 12);
        assertThat(questions("/cases?area=4&status=TRANSFER")).isEqualTo(few);
    }

    /** Each under another convenor, so that none is known from the row before. */
    private void insert(int from, int to) {
        List<String> agencies =
                sql.queryForList("select code from partner_organisation order by code limit 12", String.class);
        for (int i = from; i < to; i++) {
            Programme programme = ProgrammeFixtures.aProgramme(number(i), ProgrammeStatus.TRANSFER);
            programmes.insert(programme);
            sql.update(
                    "update programme set convenor = ? where number = ?",
                    agencies.get(i),
                    number(i).value());
        }
    }

    private static CaseNumber number(int i) {
        return new CaseNumber("MIG00-2097-%04d".formatted(i));
    }

    @Test
    void theOpenStepsOfACase() throws Exception {
        insert(0, 1);
        running();
        open(0, 1);
        long few = questions("/api/v1/cases/MIG00-2097-0000");
        open(1, 12);
        assertThat(questions("/api/v1/cases/MIG00-2097-0000")).isEqualTo(few);
    }

    private void running() {
        sql.update(
                """
                insert into ACT_HI_PROCINST (ID_, PROC_INST_ID_, PROC_DEF_ID_, BUSINESS_KEY_, START_TIME_)
                values ('reports', 'reports', 'reporting', 'MIG00-2097-0000/REP-2097-N', now())
                """);
        sql.update(
                """
                insert into ACT_RU_EXECUTION (ID_, REV_, PROC_INST_ID_, ACT_ID_, BUSINESS_KEY_, PROC_DEF_ID_)
                values ('reports', 1, 'reports', 'userTask_acceptReport', 'MIG00-2097-0000/REP-2097-N',
                  (select max(ID_) from ACT_RE_PROCDEF where KEY_ = 'reporting'))
                """);
    }

    private void open(int from, int to) {
        for (int i = from; i < to; i++) {
            sql.update(
                    """
                    insert into ACT_RU_TASK (ID_, REV_, PROC_INST_ID_, EXECUTION_ID_, TASK_DEF_KEY_, CREATE_TIME_, SUSPENSION_STATE_)
                    values (?, 1, 'reports', 'reports', 'userTask_acceptReport', now(), 1)
                    """,
                    "report-" + i);
        }
    }

    @Test
    void theHistoryOfACase() throws Exception {
        insert(0, 1);
        happened(0, 1);
        long few = questions("/cases/MIG00-2097-0000/history");
        happened(1, 12);
        assertThat(questions("/cases/MIG00-2097-0000/history")).isEqualTo(few);
    }

    private void happened(int from, int to) {
        for (int i = from; i < to; i++) {
            sql.update(
                    """
                    insert into audit_entry (subject, event, person_id, happened_at, idempotency_key, facts)
                    values (?, 'ReportSubmitted', ?, now(6), '', ?)
                    """,
                    number(0).value(),
                    "person-" + i,
                    "{\"agency\": \"AGENCY%d\"}".formatted(i));
        }
    }

    @Test
    void theReviewersWhoCouldBeAsked() throws Exception {
        insert(0, 1);
        String page = "/cases/MIG00-2097-0000/reviewers";
        long few = questions(page);
        for (int i = 0; i < 12; i++) {
            sql.update(
                    "insert into partner_person (id, name, email, language) values (?, 'R', '', 'en')", "reader-" + i);
            sql.update(
                    "insert into partner_assignment (person_id, role, fund, scope) values (?, 'REVIEWER', 'MIG00', '')",
                    "reader-" + i);
        }
        assertThat(questions(page)).isEqualTo(few);
    }

    @Test
    void theListOfMeetings() throws Exception {
        insert(0, 12);
        meeting();
        placed(0, 1);
        long few = questions("/meetings");
        placed(1, 12);
        assertThat(questions("/meetings")).isEqualTo(few);
    }

    @Test
    void theAgendaOfAMeeting() throws Exception {
        insert(0, 12);
        meeting();
        placed(0, 1);
        String page =
                "/meetings/" + sql.queryForObject("select id from committee_meeting where ordinal = 9002", Long.class);
        long few = questions(page);
        placed(1, 12);
        assertThat(questions(page)).isEqualTo(few);
    }

    private void meeting() {
        sql.update(
                "insert into committee_meeting (fund, ordinal, held_on, place, version) values ('MIG00', 9002, '2026-12-16', 'Geneva', 0)");
    }

    private void placed(int from, int to) {
        for (int i = from; i < to; i++) {
            sql.update(
                    """
                    insert into committee_item (case_number, ordinal, kind, meeting_id, sitting, state, placed_at, version)
                    select ?, 1, 'IDEA', id, 1, 'OPEN', now(6), 0 from committee_meeting where ordinal = 9002
                    """,
                    number(i).value());
        }
    }

    @Test
    void theFilesOfACase() throws Exception {
        insert(0, 1);
        meeting();
        placed(0, 1);
        filed(0, 1);
        long few = questions("/cases/MIG00-2097-0000/documents");
        filed(1, 12);
        assertThat(questions("/cases/MIG00-2097-0000/documents")).isEqualTo(few);
        web.perform(get("/api/v1/cases/MIG00-2097-0000/documents")
                        .with(httpBasic("secretariat-officer-1", "jointfund")))
                .andExpect(jsonPath("$.files.length()").value(24));
    }

    /** A letter and the file of a position each. */
    private void filed(int from, int to) {
        sql.update("insert ignore into document_content (hash, bytes) values (repeat('f', 64), 'x')");
        for (int i = from; i < to; i++) {
            file("CORRESPONDENCE", "MIG00-2097-0000", i);
            file("POSITION", "MIG00-2097-0000/DEC-1", i);
        }
    }

    private void file(String kind, String subject, int version) {
        sql.update(
                """
                insert into document (id, kind, subject, version, title, language, file_type, size, hash, code, stored_at, stored_by)
                values (uuid(), ?, ?, ?, 'Letter.pdf', '', 'PDF', 1, repeat('f', 64), left(replace(uuid(), '-', ''), 12), now(6), ?)
                """,
                kind,
                subject,
                version + 1,
                "person-" + version);
    }

    private long questions(String path) throws Exception {
        long before = asked();
        web.perform(get(path).with(user("secretariat-officer-1"))).andExpect(status().isOk());
        return asked() - before;
    }

    /** Of the transaction's connection, which the page shares. */
    private long asked() {
        return Objects.requireNonNull(sql.queryForObject(
                "select variable_value from information_schema.session_status where variable_name = 'Com_select'",
                Long.class));
    }
}
