package org.jointfund.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jointfund.shared.CaseNumber;

/** What waits for people in a case without being a task of the engine: signatures, positions on an open item, ratifications (N6). */
public interface RowSteps {

    List<RowStep> of(CaseNumber number);

    /** A step such as {@code signAgreement}, under which key, the group that may take it, since when and until when. */
    record RowStep(String step, String key, String candidateGroup, Instant since, LocalDate due) {}
}
