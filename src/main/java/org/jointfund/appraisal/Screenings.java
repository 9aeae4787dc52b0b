package org.jointfund.appraisal;

import java.util.Optional;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.shared.CaseNumber;

/** The tests that were made, kept for ever. */
public interface Screenings {

    void add(ScreeningResult result);

    /** The newest test of the case at this stage. */
    Optional<ScreeningResult> latest(CaseNumber number, Stage stage);

    void add(Check check);

    /** The newest answer of the secretariat to the idea. */
    Optional<Check> lastCheck(CaseNumber number);
}
