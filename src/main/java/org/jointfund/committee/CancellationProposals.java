package org.jointfund.committee;

import java.util.Optional;
import org.jointfund.shared.CaseNumber;

/** Proposals to end a running programme early, which wait for the committee; {@code change} answers (N1). */
public interface CancellationProposals {

    /** Why it is to end, as proposed; none when nobody asks for it. */
    Optional<String> reason(CaseNumber number);
}
