package org.jointfund.agreement;

import java.util.List;
import org.jointfund.ledger.Promising;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Progress;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a decided lapse does: the agreement is no more, the money is free again, the programme has ended. */
@Service
public class Lapse {

    private final SignatureSets sets;
    private final Agreements agreements;
    private final Promising promises;
    private final Progress progress;
    private final ApplicationEventPublisher events;

    Lapse(
            SignatureSets sets,
            Agreements agreements,
            Promising promises,
            Progress progress,
            ApplicationEventPublisher events) {
        this.sets = sets;
        this.agreements = agreements;
        this.promises = promises;
        this.progress = progress;
        this.events = events;
    }

    /** Carries out the latest decision to lapse, in the name of who took it. */
    @Transactional
    public void voidReservation(CaseNumber number) {
        Agreement agreement = sets.open(number).agreement();
        PersonId by = decidedBy(number);
        agreements.update(agreement.as(AgreementStatus.LAPSED));
        promises.voidReservation(number, by);
        progress.move(number, ProgrammeStatus.APPROVAL_LAPSED, by);
        events.publishEvent(new ApprovalLapsed(number, by));
    }

    private PersonId decidedBy(CaseNumber number) {
        List<LapseDecision> lapses = agreements.lapseDecisions(number).stream()
                .filter(LapseDecision::lapse)
                .toList();
        return lapses.get(lapses.size() - 1).decidedBy();
    }
}
