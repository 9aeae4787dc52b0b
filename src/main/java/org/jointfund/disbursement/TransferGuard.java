package org.jointfund.disbursement;

import java.util.ArrayList;
import java.util.List;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.fund.RuleSets;
import org.jointfund.ledger.Balances;
import org.jointfund.partner.Organisations;
import org.jointfund.programme.Programme;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Problem;
import org.springframework.stereotype.Component;

/** What must hold before money moves: a signed memorandum of every agency where the fund insists on it (E3), a programme that runs and is not suspended, and the cash (rulebook 4.6.4). */
@Component
class TransferGuard {

    private final Organisations organisations;
    private final Balances balances;
    private final RuleSets ruleSets;

    TransferGuard(Organisations organisations, Balances balances, RuleSets ruleSets) {
        this.organisations = organisations;
        this.balances = balances;
        this.ruleSets = ruleSets;
    }

    /** Refused with everything that does not hold. */
    void check(Programme programme, int tranche, List<TransferLine> lines) {
        List<Problem> problems = agencyProblems(programme, lines);
        Money needed = Money.sum(lines.stream().map(TransferLine::total).toList());
        Money reserved = balances.reserved(programme.number(), tranche);
        if (!needed.atMost(reserved)) {
            problems.add(Problem.of("transfer.cash", needed, reserved));
        }
        refuse(problems);
    }

    /** The same without the cash. */
    void checkAgencies(Programme programme, List<TransferLine> lines) {
        refuse(agencyProblems(programme, lines));
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new TransferBlocked(problems);
        }
    }

    private List<Problem> agencyProblems(Programme programme, List<TransferLine> lines) {
        List<Problem> problems = new ArrayList<>();
        if (programme.suspended()) {
            problems.add(Problem.of("transfer.suspended"));
        } else if (!programme.status().mayBePaid()) {
            problems.add(Problem.of("transfer.notRunning"));
        }
        if (mouNeeded(programme)) {
            List<AgencyCode> agencies = lines.stream().map(TransferLine::agency).toList();
            organisations
                    .withoutSignedMou(programme.fund(), agencies)
                    .forEach(agency -> problems.add(Problem.of("transfer.mouMissing", agency.value())));
        }
        return problems;
    }

    /** As hard as the fund holds the rule when money is asked for. */
    private boolean mouNeeded(Programme programme) {
        return ruleSets.version(programme.fund(), programme.ruleSetVersion())
                .stops("E3", programme.scope(), Stage.TRANSFER);
    }
}
