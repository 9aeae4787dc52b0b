package org.jointfund.bench;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Open tasks put in by bulk SQL: steps of the engine with candidate groups and the variables the list reads, under real cases;
 * beside them positions and signatures that are awaited. Task 1 to 50 are an agency's; after them every fifth is the secretariat's,
 * and every fiftieth one that a colleague has claimed; the others belong to agencies all over the world.
 */
final class OpenTasks {

    static final int OF_THE_AGENCY = 50;
    private static final String MINE = "MIG00/FOCAL_POINT/ALDER";
    private static final String OFFICE = "MIG00/SECRETARIAT_OFFICER";

    private final JdbcTemplate sql;

    OpenTasks(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Cases that the fund's secretariat may read; every thousandth is an agency's, too. */
    void cases(int from, int to) {
        sql.update(
                """
                insert into programme (number, fund, rule_set_version, title, scope, status, status_since, circle, convenor, primary_area,
                  duration_months, budget_amount, suspended, returns, quality_loops, version)
                select concat('MIG00-2020-', lpad(seq, 6, '0')), 'MIG00', 1, concat('Fair recruitment in the valley ', seq), 'COUNTRY',
                  'IDEA_SUBMITTED', now(6), 2, 'ALDER', 4, 36, 2000000, false, 0, 0, 0
                from seq_%d_to_%d
                """
                        .formatted(from, to));
        sql.update(
                """
                insert into programme_agency (number, agency, position, asked_amount)
                select concat('MIG00-2020-', lpad(seq * 1000, 6, '0')), 'ALDER', 0, 2000000 from seq_1_to_%d
                """
                        .formatted(to / 1000));
    }

    /** Steps {@code from} to {@code to}; a fifth of all is the office's when {@code office} says so, otherwise all but the agency's. */
    void tasks(int from, int to, boolean allOfTheOffice) {
        String group =
                "if(seq <= %d, '%s', if(%s or seq %% 5 = 0 or seq %% 50 = 1, '%s', concat('MIG00/FOCAL_POINT/A', seq %% 200)))"
                        .formatted(OF_THE_AGENCY, MINE, allOfTheOffice, OFFICE);
        instances(from, to);
        sql.update(
                """
                insert into ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, NAME_, TASK_DEF_KEY_, ASSIGNEE_, PRIORITY_,
                  CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_, TASK_STATE_)
                select concat(sha1(seq), ''), 1, concat('x-', seq), concat('p-', seq), d.ID_, 'step',
                  elt(1 + seq %% 4, 'userTask_submitReport', 'userTask_acceptReport', 'userTask_checkEligibility', 'userTask_checkQuality'),
                  if(seq > 100 and seq %% 50 = 1, 'secretariat-officer-2', null), 50, now() - interval seq %% 90 day,
                  if(seq %% 10 = 0, null, current_date + interval seq %% 400 day - interval 30 day), 1, 'Created'
                from seq_%d_to_%d join ACT_RE_PROCDEF d on d.KEY_ = 'reporting'
                """
                        .formatted(from, to));
        sql.update(
                """
                insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_)
                select concat('l-', seq), 1, %s, 'candidate', sha1(seq) from seq_%d_to_%d
                """
                        .formatted(group, from, to));
    }

    private void instances(int from, int to) {
        String execution =
                """
                insert into ACT_RU_EXECUTION (ID_, REV_, ROOT_PROC_INST_ID_, PROC_INST_ID_, BUSINESS_KEY_, PARENT_ID_, PROC_DEF_ID_, ACT_ID_,
                  IS_ACTIVE_, IS_CONCURRENT_, IS_SCOPE_, IS_EVENT_SCOPE_, SUSPENSION_STATE_, CACHED_ENT_STATE_, SEQUENCE_COUNTER_)
                select concat('%s-', seq), 1, concat('p-', seq), concat('p-', seq), %s, %s, d.ID_, null, 1, 0, 1, 0, 1, 0, 1
                from seq_%d_to_%d join ACT_RE_PROCDEF d on d.KEY_ = 'reporting'
                """;
        String key = "concat('MIG00-2020-', lpad(1 + floor(seq / 4), 6, '0'), '/REP-', 2020 + seq % 4, '-FINANCIAL')";
        sql.update(execution.formatted("p", key, "null", from, to));
        sql.update(execution.formatted("x", "null", "concat('p-', seq)", from, to));
        sql.update(
                """
                insert into ACT_RU_VARIABLE (ID_, REV_, TYPE_, NAME_, EXECUTION_ID_, PROC_INST_ID_, TEXT_, VAR_SCOPE_, IS_CONCURRENT_LOCAL_)
                select concat('v-', seq, '-', n.name), 1, 'string', n.name, concat('x-', seq), concat('p-', seq), 'ALDER', concat('x-', seq), 0
                from seq_%d_to_%d join (select 'agency' as name union all select 'agencies' union all select 'loopCounter') n
                """
                        .formatted(from, to));
    }

    /** Entries of the audit trail; the first case has two hundred of them. */
    void happenings(int count) {
        sql.update(
                """
                insert into audit_entry (subject, event, person_id, happened_at, idempotency_key, facts)
                select concat('MIG00-2020-', lpad(if(seq %% 500 = 0, 1, 2 + seq %% 20000), 6, '0')), 'DocumentStored', 'secretariat-officer-1',
                  now(6), '', '{}' from seq_1_to_%d
                """
                        .formatted(count));
    }

    /** Items before the committee, and agreements out for signature. */
    void rows(int positions, int signatures) {
        sql.update(
                "insert into committee_meeting (fund, ordinal, held_on, place, version) values ('MIG00', 9001, current_date + interval 20 day, 'Geneva', 0)");
        sql.update(
                """
                insert into committee_item (case_number, ordinal, kind, meeting_id, sitting, state, placed_at, version)
                select concat('MIG00-2020-', lpad(seq, 6, '0')), 1, 'IDEA', m.id, 1, 'OPEN', now(6), 0
                from seq_1_to_%d join committee_meeting m on m.ordinal = 9001
                """
                        .formatted(positions));
        sql.update("insert ignore into document_content (hash, bytes) values (sha2('x', 256), 'x')");
        sql.update(
                """
                insert into document (id, kind, subject, version, title, language, file_type, size, hash, code, stored_at, stored_by)
                select uuid(), 'AGREEMENT', concat('MIG00-2020-', lpad(seq, 6, '0')), 1, 'Agreement', 'en', 'PDF', 1, sha2('x', 256),
                  lpad(seq, 12, 'B'), now(6), 'secretariat-officer-1' from seq_1_to_%d
                """
                        .formatted(signatures));
        sql.update(
                """
                insert into agreement (case_number, issue, text_id, hash, status, remind_on, due_on, escalate_on, committee_on, lapses_on, governments_needed,
                  issued_at, issued_by, version)
                select d.subject, 1, d.id, d.hash, 'OPEN', current_date, current_date + interval 9 day, current_date, current_date, current_date, 0, now(6),
                  'secretariat-officer-1', 0
                from document d where d.kind = 'AGREEMENT' and d.subject like 'MIG00-2020-%'
                """);
        sql.update(
                """
                insert into agreement_party (case_number, issue, place, capacity, scope, organization, candidate_group)
                select a.case_number, 1, n.seq, 'AGENCY', concat('P', n.seq), 'An agency',
                  if(n.seq = 1, 'MIG00/SIGNATORY/ALDER', concat('MIG00/SIGNATORY/P', n.seq))
                from agreement a join seq_1_to_4 n where a.case_number like 'MIG00-2020-%'
                """);
    }
}
