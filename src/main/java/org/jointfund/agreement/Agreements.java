package org.jointfund.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** Issued agreements with everything signed, refused and decided on them; all but the status is only ever added. */
public interface Agreements {

    /** The latest issue. */
    Optional<Agreement> latest(CaseNumber number);

    /** The latest issue, held until the transaction ends. */
    Optional<Agreement> hold(CaseNumber number);

    void insert(Agreement agreement, List<Party> parties);

    /** Stores status and lapse day; refused when another change came first. */
    void update(Agreement agreement);

    List<Party> parties(CaseNumber number, int issue);

    List<Signature> signatures(CaseNumber number, int issue);

    void insert(CaseNumber number, int issue, Signature signature);

    /** Every refusal of the case, oldest first. */
    List<Refusal> refusals(CaseNumber number);

    void insert(CaseNumber number, Refusal refusal);

    /** Stores how the refusal was resolved; once only. */
    void resolve(CaseNumber number, RefusalResolved resolved);

    List<LapseDecision> lapseDecisions(CaseNumber number);

    void insert(CaseNumber number, LapseDecision decision);

    List<Reminder> reminders(CaseNumber number);

    void insert(CaseNumber number, Reminder reminder);

    /** Open agreements whose day to remind has come, and of which nobody was reminded in this name since the approval. */
    List<Agreement> toRemind(LocalDate today, PersonId by);

    /** What waits for these groups' signature, the most pressing first. */
    List<AwaitedSignature> awaiting(java.util.Collection<String> groups);
}
