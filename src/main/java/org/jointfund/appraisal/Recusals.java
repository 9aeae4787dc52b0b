package org.jointfund.appraisal;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** Who has stepped out of a case and therefore sees no scores of it (D1); the committee knows. */
public interface Recusals {

    boolean steppedOut(CaseNumber number, PersonId person);
}
