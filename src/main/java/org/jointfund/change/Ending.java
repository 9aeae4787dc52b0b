package org.jointfund.change;

import java.time.LocalDate;
import org.jointfund.disbursement.GivingUp;
import org.jointfund.fund.RuleSets;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.programme.Progress;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.springframework.stereotype.Component;

/** The programme stops: what it was not paid is free again (P12), the days of its closure are stored, and its agencies settle. */
@Component
class Ending {

    private final Programmes programmes;
    private final Progress progress;
    private final Closures closures;
    private final RuleSets ruleSets;
    private final GivingUp givingUp;

    Ending(Programmes programmes, Progress progress, Closures closures, RuleSets ruleSets, GivingUp givingUp) {
        this.programmes = programmes;
        this.progress = progress;
        this.closures = closures;
        this.ruleSets = ruleSets;
        this.givingUp = givingUp;
    }

    /** Gives its tranches up before the status changes, so that none of them is tested anew. */
    Programme end(CaseNumber number, ProgrammeStatus to, LocalDate today, PersonId by) {
        Programme programme = programmes.get(number);
        if (!programme.status().mayBecome(to)) {
            throw Stale.step();
        }
        giveUp(number, to, by);
        closures.add(ClosureDates.after(number, today, ruleSets.version(programme.fund(), programme.ruleSetVersion())));
        return progress.move(programme, to, by);
    }

    private void giveUp(CaseNumber number, ProgrammeStatus to, PersonId by) {
        if (to == ProgrammeStatus.CANCELLED_CLOSING) {
            givingUp.cancelled(number, "", by);
        } else {
            givingUp.all(number, "", by);
        }
    }
}
