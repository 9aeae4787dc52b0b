package org.jointfund.programme;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointfund.programme.ProgrammeFixtures.ALDER;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jointfund.JointfundTest;
import org.jointfund.agreement.Cases;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Amounts entered while the document is being handed in wait, and then find it handed in: what was checked stays as it was. */
@JointfundTest
class HandedInMeanwhileTests {

    @Autowired
    private Cases cases;

    @Autowired
    private Programmes programmes;

    @Autowired
    private ProgrammeDocuments documents;

    @Autowired
    private Budgeting budgeting;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aBudgetDoesNotChangeAfterItWasChecked() {
        CaseNumber number = new CaseNumber("MIG00-2095-0001");
        transaction.executeWithoutResult(status -> {
            programmes.insert(ProgrammeFixtures.aProgramme(number, ProgrammeStatus.DOCUMENT_DRAFT));
            documents.open(ProgrammeDocument.dueOn(number, LocalDate.of(2095, 6, 1)));
        });
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<?> entering = Objects.requireNonNull(transaction.execute(status -> {
            documents.lock(number);
            become(number, ProgrammeStatus.DOCUMENT_CHECK);
            Future<?> begun = other.submit(() -> budgeting.enter(
                    number, ALDER, new EnterBudget(0, List.of(), List.of()), cases.actor("alder-focal-point")));
            assertThatThrownBy(() -> begun.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return begun;
        }));

        assertThatThrownBy(() -> entering.get(60, TimeUnit.SECONDS)).hasRootCauseInstanceOf(Stale.class);
        other.shutdown();
        become(number, ProgrammeStatus.WITHDRAWN);
    }

    private void become(CaseNumber number, ProgrammeStatus status) {
        sql.update(
                "update programme set status = ?, version = version + 1 where number = ?",
                status.name(),
                number.value());
    }
}
