package org.jointfund.fund;

import java.time.Instant;
import java.util.List;
import org.jointfund.shared.FundCode;

/** The rule sets of all funds. */
public interface RuleSets {

    /** The rule sets in force, by fund code. */
    List<RuleSet> all();

    /** The rule set in force; an unknown fund is not found. */
    RuleSet current(FundCode fund);

    /** The rule set that was in force at a moment, the first one before that. */
    RuleSet at(FundCode fund, Instant moment);

    /** An older or the present version; an unknown one is not found. */
    RuleSet version(FundCode fund, int version);
}
