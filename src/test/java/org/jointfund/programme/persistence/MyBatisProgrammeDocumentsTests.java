package org.jointfund.programme.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jointfund.JointfundTest;
import org.jointfund.programme.Activity;
import org.jointfund.programme.DocumentFixtures;
import org.jointfund.programme.DocumentPart;
import org.jointfund.programme.OutcomeShare;
import org.jointfund.programme.ProgrammeDocuments;
import org.jointfund.programme.QualityItem;
import org.jointfund.programme.QualityRecord;
import org.jointfund.programme.QualityRecords;
import org.jointfund.programme.QualityResult;
import org.jointfund.programme.ResultLevel;
import org.jointfund.programme.ResultRow;
import org.jointfund.programme.ResultsFramework;
import org.jointfund.programme.Risk;
import org.jointfund.programme.Signatory;
import org.jointfund.programme.WorkPlan;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@Transactional
class MyBatisProgrammeDocumentsTests {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final PersonId PERSON = new PersonId("alder-focal-point");

    @Autowired
    private ProgrammeDocuments documents;

    @Autowired
    private QualityRecords records;

    @Autowired
    private DocumentFixtures fixtures;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseNumber number = new CaseNumber("MIG00-2097-0000");

    @BeforeEach
    void aDocumentIsOpen() {
        number = fixtures.selected().number();
    }

    @Test
    void aPartKeepsEverySignAndItsVersion() {
        DocumentPart part =
                new DocumentPart(number, "results", "\u202Bمسارات\u202C \uD83D\uDE00", true, NOW, PERSON, 1);
        documents.save(part);
        assertThat(documents.part(number, "results")).isEqualTo(part);
        assertThat(documents.parts(number)).containsExactly(part);
        assertThat(count("programme_document_part")).isEqualTo(1);
    }

    @Test
    void anOldVersionIsStaleHoweverItComes() {
        documents.save(part(1));
        assertThatThrownBy(() -> documents.save(part(1))).isInstanceOf(Stale.class);
        documents.save(part(2));
        assertThatThrownBy(() -> documents.save(part(2))).isInstanceOf(Stale.class);
        assertThat(documents.part(number, "risks").version()).isEqualTo(2);
    }

    private DocumentPart part(int version) {
        return new DocumentPart(number, "risks", "", true, NOW, PERSON, version);
    }

    @Test
    void rowsComeBackInTheirOrderAndReplaceThoseBefore() {
        ResultRow outcome = new ResultRow(ResultLevel.OUTCOME, "Safe routes", "", "", "", "", null, null);
        ResultRow output = new ResultRow(
                ResultLevel.OUTPUT, "Clinics", "Open", "0", "12", "Registers", DocumentFixtures.BIRCH, 23);
        documents.saveResults(number, new ResultsFramework(List.of(outcome, output)));
        documents.saveResults(number, new ResultsFramework(List.of(output, outcome)));
        assertThat(documents.results(number).rows()).containsExactly(output, outcome);
        assertThat(count("programme_result")).isEqualTo(2);
        documents.saveResults(number, new ResultsFramework(List.of()));
        assertThat(count("programme_result")).isZero();
    }

    @Test
    void risksAndSignatoriesComeBackAsTheyWereWritten() {
        List<Risk> risks =
                List.of(new Risk("Floods", 3, 4, "A second site", "ALDER"), new Risk("?", null, null, "", ""));
        List<Signatory> signatories =
                List.of(new Signatory(Signatory.Party.AGENCY, "ALDER", "A. Alder", "Representative"));
        documents.saveRisks(number, risks);
        documents.saveSignatories(number, signatories);
        assertThat(documents.risks(number)).isEqualTo(risks);
        assertThat(documents.signatories(number)).isEqualTo(signatories);
    }

    @Test
    void theWorkPlanAndTheAmountsByOutcomeComeBackAsTheyWereWritten() {
        WorkPlan plan = new WorkPlan(List.of(
                new Activity("\u202Bتدريب\u202C", 1, 4, DocumentFixtures.BIRCH, "Courts", Money.usd("12.30")),
                new Activity("?", null, null, null, "", Money.ZERO)));
        OutcomeShare alder = new OutcomeShare(DocumentFixtures.ALDER, "Safe routes", Money.usd("0.01"));
        OutcomeShare birch = new OutcomeShare(DocumentFixtures.BIRCH, "Safe routes", Money.usd("2.00"));
        documents.saveWorkPlan(number, plan);
        documents.saveOutcomes(number, birch.agency(), List.of(birch));
        documents.saveOutcomes(number, alder.agency(), List.of(alder));
        assertThat(documents.workPlan(number)).isEqualTo(plan);
        assertThat(documents.outcomes(number)).containsExactly(alder, birch);
        documents.saveOutcomes(number, alder.agency(), List.of());
        assertThat(documents.outcomes(number)).containsExactly(birch);
    }

    @Test
    void thePeriodIsKeptWithTheDocument() {
        LocalDate start = LocalDate.of(2027, 3, 1);
        LocalDate end = LocalDate.of(2030, 2, 28);
        documents.update(documents.lock(number).orElseThrow());
        jdbc.update(
                "update programme_document set start_on = ?, end_on = ? where number = ?", start, end, number.value());
        assertThat(documents.find(number)).hasValueSatisfying(document -> {
            assertThat(document.startOn()).isEqualTo(start);
            assertThat(document.endOn()).isEqualTo(end);
        });
    }

    @Test
    void aQualityCheckKeepsItsTicks() {
        QualityRecord check = new QualityRecord(
                number,
                1,
                QualityResult.RETURN,
                Set.of(QualityItem.RISKS, QualityItem.MEMORANDA),
                "No baseline.",
                PERSON,
                NOW);
        records.add(check);
        assertThat(records.of(number)).containsExactly(check);
    }

    private int count(String table) {
        Integer rows = jdbc.queryForObject(
                "select count(*) from " + table + " where number = ?", Integer.class, number.value());
        return rows == null ? 0 : rows;
    }
}
