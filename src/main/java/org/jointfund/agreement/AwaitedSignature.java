package org.jointfund.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.shared.CaseNumber;

/** A row of the view {@code agreement_v_awaiting}: a signature somebody of the group can give now (N6). */
public record AwaitedSignature(
        CaseNumber caseNumber, int issue, int place, String candidateGroup, Instant since, LocalDate dueOn) {}
