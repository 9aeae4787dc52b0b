package org.jointfund.committee;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import org.jointfund.ledger.Promising;
import org.jointfund.programme.OverdueCommentsDecided;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.junit.jupiter.api.Test;

class RevertedApprovalTests {

    private static final CaseNumber NUMBER = new CaseNumber("MIG00-2026-0042");
    private static final PersonId HEAD = new PersonId("secretariat-head");

    private final Promising promising = mock();
    private final RevertedApproval reverted = new RevertedApproval(promising);

    @Test
    void freesTheMoneyOfAnApprovalThatReverted() {
        reverted.on(new OverdueCommentsDecided(NUMBER, true, "Too late.", HEAD));
        verify(promising).voidReservation(NUMBER, HEAD);
    }

    @Test
    void keepsTheMoneyWhileThereIsMoreTime() {
        reverted.on(new OverdueCommentsDecided(NUMBER, false, "The courts are closed.", HEAD));
        verifyNoInteractions(promising);
    }
}
