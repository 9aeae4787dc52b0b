package org.jointfund.agreement.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jointfund.agreement.Agreement;
import org.jointfund.agreement.Agreements;
import org.jointfund.agreement.AwaitedSignature;
import org.jointfund.agreement.LapseDecision;
import org.jointfund.agreement.Party;
import org.jointfund.agreement.Refusal;
import org.jointfund.agreement.RefusalResolved;
import org.jointfund.agreement.Reminder;
import org.jointfund.agreement.Signature;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisAgreements implements Agreements {

    private final AgreementMapper mapper;
    private final Clock clock;

    MyBatisAgreements(AgreementMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public Optional<Agreement> latest(CaseNumber number) {
        return Optional.ofNullable(mapper.latest(number)).map(AgreementRow::toAgreement);
    }

    @Override
    public Optional<Agreement> hold(CaseNumber number) {
        return Optional.ofNullable(mapper.hold(number)).map(AgreementRow::toAgreement);
    }

    @Override
    public void insert(Agreement agreement, List<Party> parties) {
        mapper.insert(AgreementRow.of(agreement));
        parties.forEach(party -> mapper.insertParty(agreement.number(), agreement.issue(), party));
    }

    @Override
    public void update(Agreement agreement) {
        Stale.unlessOne(mapper.update(AgreementRow.of(agreement)));
    }

    @Override
    public List<Party> parties(CaseNumber number, int issue) {
        return mapper.parties(number, issue);
    }

    @Override
    public List<Signature> signatures(CaseNumber number, int issue) {
        return mapper.signatures(number, issue).stream()
                .map(SignatureRow::toSignature)
                .toList();
    }

    @Override
    public void insert(CaseNumber number, int issue, Signature signature) {
        once(() -> mapper.insertSignature(number, issue, SignatureRow.of(signature), Instant.now(clock)));
    }

    @Override
    public List<Refusal> refusals(CaseNumber number) {
        return mapper.refusals(number);
    }

    @Override
    public void insert(CaseNumber number, Refusal refusal) {
        once(() -> mapper.insertRefusal(number, refusal));
    }

    @Override
    public void resolve(CaseNumber number, RefusalResolved resolved) {
        once(() -> mapper.insertResolution(resolved, Instant.now(clock)));
    }

    @Override
    public List<LapseDecision> lapseDecisions(CaseNumber number) {
        return mapper.lapseDecisions(number);
    }

    @Override
    public void insert(CaseNumber number, LapseDecision decision) {
        once(() -> mapper.insertLapseDecision(number, decision));
    }

    @Override
    public List<Reminder> reminders(CaseNumber number) {
        return mapper.reminders(number);
    }

    @Override
    public void insert(CaseNumber number, Reminder reminder) {
        once(() -> mapper.insertReminder(number, reminder));
    }

    @Override
    public List<Agreement> toRemind(LocalDate today, PersonId by) {
        return mapper.toRemind(today, by).stream()
                .map(AgreementRow::toAgreement)
                .toList();
    }

    @Override
    public List<AwaitedSignature> awaiting(Collection<String> groups) {
        return groups.isEmpty() ? List.of() : mapper.awaiting(groups);
    }

    /** The key says whose turn a row is; a second one means that somebody else was faster. */
    private static void once(Runnable insert) {
        try {
            insert.run();
        } catch (DuplicateKeyException e) {
            Stale stale = Stale.step();
            stale.initCause(e);
            throw stale;
        }
    }
}
