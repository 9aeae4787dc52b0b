package org.jointfund.programme;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** Who had a hand in writing a case; implemented above from the audit trail (N1). */
public interface Authors {

    /** Whether this person ever took a step of the agencies by which its idea or its document was written. */
    boolean include(CaseNumber number, PersonId person);
}
