package org.jointfund.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;

/** Completion notices, days after operational closure, and final narratives; none is changed once written. */
public interface Closures {

    void add(CompletionNotice notice);

    List<CompletionNotice> notices(CaseNumber number);

    void add(ClosureDates dates);

    /** From now on the agency's refund is due on this day. */
    void refundAgainBy(CaseNumber number, AgencyCode agency, LocalDate day);

    /** From now on the programme is to be closed financially by this day, unless it had longer. */
    void closeAgainBy(CaseNumber number, LocalDate day);

    Optional<ClosureDates> dates(CaseNumber number);

    void add(FinalNarrative narrative);

    /** Oldest first. */
    List<FinalNarrative> narratives(CaseNumber number);

    void add(NarrativeCheck check);

    List<NarrativeCheck> narrativeChecks(CaseNumber number);
}
