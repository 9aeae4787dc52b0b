package org.jointfund.contribution;

import java.util.Optional;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;

/** Who may see unpaid instalments by the donor's name: the secretariat, the agent and that donor (W2); auditors read everything (U1). */
public record Discretion(FundCode fund, Actor viewer) {

    public boolean mayName(DonorCode donor) {
        return seesAll() || viewer.is(fund, Role.DONOR, donor.value());
    }

    public boolean seesAll() {
        return viewer.is(fund, Role.SECRETARIAT_OFFICER)
                || viewer.is(fund, Role.AGENT_OFFICER)
                || viewer.is(fund, Role.AGENT_MANAGER)
                || viewer.is(fund, Role.AUDITOR);
    }

    Optional<Money> of(DonorCode donor, Money amount) {
        return mayName(donor) ? Optional.of(amount) : Optional.empty();
    }
}
