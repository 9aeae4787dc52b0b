package org.jointfund.ledger;

import java.time.Instant;
import java.util.List;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.shared.FundCode;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The funds of {@link LedgerFixtures}, one a test, stand in no folder: they have the rules in force of one that does. */
@Component
@Primary
class LedgerFunds implements RuleSets {

    private static final FundCode LIKE = new FundCode("MIG00");

    private final RuleSets seeded;

    LedgerFunds(@Qualifier("ruleSets") RuleSets seeded) {
        this.seeded = seeded;
    }

    @Override
    public List<RuleSet> all() {
        return seeded.all();
    }

    @Override
    public RuleSet current(FundCode fund) {
        return seeded.current(fund.value().startsWith(LedgerFixtures.PREFIX) ? LIKE : fund);
    }

    @Override
    public RuleSet at(FundCode fund, Instant moment) {
        return seeded.at(fund, moment);
    }

    @Override
    public RuleSet version(FundCode fund, int version) {
        return seeded.version(fund, version);
    }
}
