package org.jointfund.contribution;

import java.util.List;
import java.util.Optional;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Rules;
import org.jointfund.ledger.StillToCome;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.springframework.stereotype.Component;

/** Tells the ledger what of an instalment is still to come: nothing once it was paid in its own currency, whatever the rate was. */
@Component
class Awaited implements StillToCome {

    private final Contributions contributions;
    private final RuleSets ruleSets;

    Awaited(Contributions contributions, RuleSets ruleSets) {
        this.contributions = contributions;
        this.ruleSets = ruleSets;
    }

    @Override
    public Optional<Money> of(FundCode fund, String instalment) {
        return InstalmentKey.parse(instalment)
                .filter(key -> key.fund().equals(fund))
                .flatMap(key -> contributions.instalments(List.of(key)).stream().findFirst())
                .map(this::net);
    }

    /** What is outstanding less the agent's fee on it. */
    Money net(Schedule due) {
        Money gross = due.outstanding();
        return gross.minus(gross.times(ruleSets.current(due.fund()).get(Rules.AGENT_FEE)));
    }
}
