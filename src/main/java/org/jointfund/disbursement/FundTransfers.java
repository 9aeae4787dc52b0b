package org.jointfund.disbursement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** All transfer requests with their payments. */
public interface FundTransfers {

    Optional<FundTransfer> find(CaseNumber number, int ordinal);

    /** The requests of a case, oldest first. */
    List<FundTransfer> of(CaseNumber number);

    void insert(FundTransfer transfer);

    /** Writes a request prepared anew, with its lines and attachments; stale when somebody was faster. */
    void replace(FundTransfer transfer);

    /** Writes status and names; stale when somebody was faster. */
    void update(FundTransfer transfer);

    /** The steps taken, oldest first. */
    List<TransferStep> steps(CaseNumber number, int ordinal);

    void addStep(FundTransfer transfer, String reason, Instant at, PersonId by);

    List<Payment> payments(CaseNumber number, int ordinal);

    /** The agencies whose payment is released. */
    default Set<AgencyCode> paid(CaseNumber number, int ordinal) {
        return payments(number, ordinal).stream()
                .filter(Payment::isReleased)
                .map(Payment::agency)
                .collect(Collectors.toSet());
    }

    /** Enters a payment, or enters it anew while nobody has released it; stale once released. */
    void prepare(FundTransfer transfer, Payment payment);

    /** Marks a payment as released, once; stale when somebody was faster. */
    void release(FundTransfer transfer, AgencyCode agency, PersonId by, Instant at);

    /** Takes back the payments nobody has released. */
    void withdraw(FundTransfer transfer);
}
