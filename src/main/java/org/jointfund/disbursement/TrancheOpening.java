package org.jointfund.disbursement;

import org.jointfund.fund.RuleSets;
import org.jointfund.fund.TranchePlan;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a tranche that is paid and opens the one after it, if the fund's plan has one: where each agency is tested alone, for the first agency paid. */
@Service
public class TrancheOpening {

    private final Programmes programmes;
    private final RuleSets ruleSets;
    private final Tranches tranches;
    private final ApplicationEventPublisher events;

    TrancheOpening(Programmes programmes, RuleSets ruleSets, Tranches tranches, ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.ruleSets = ruleSets;
        this.tranches = tranches;
        this.events = events;
    }

    /** All agencies have been paid the tranche, perhaps once more after a payment was turned round. */
    @Transactional
    public void paid(CaseNumber number, int ordinal, PersonId by) {
        tranches.find(number, ordinal).ifPresent(tranche -> tranches.update(tranche.become(TrancheStatus.PAID)));
        openAfter(number, ordinal, plan(number), by);
    }

    /** Some agencies have been paid the tranche. */
    @Transactional
    public void partlyPaid(CaseNumber number, int ordinal, PersonId by) {
        TranchePlan plan = plan(number);
        if (plan.testsEachAgency()) {
            openAfter(number, ordinal, plan, by);
        }
    }

    private TranchePlan plan(CaseNumber number) {
        Programme programme = programmes.get(number);
        return ruleSets.version(programme.fund(), programme.ruleSetVersion()).tranches();
    }

    private void openAfter(CaseNumber number, int ordinal, TranchePlan plan, PersonId by) {
        if (ordinal < plan.count() && tranches.find(number, ordinal + 1).isEmpty()) {
            Money amount = Money.sum(
                    programmes.budget(number).tranche(plan, ordinal + 1).values());
            tranches.insert(Tranche.opened(number, ordinal + 1, amount));
            events.publishEvent(new TrancheOpened(number, ordinal + 1, by));
        }
    }
}
