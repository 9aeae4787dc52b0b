package org.jointfund.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Problem;

/** Who: the agencies, the one that convenes, their partners and contact persons (one a line). */
public record IdeaPartners(
        @NotNull AgencyCode convenor,
        @Size(max = 20) List<AgencyCode> agencies,
        @Prose String implementingPartners,
        @Prose(max = 2_000) String contacts)
        implements IdeaSection {

    public IdeaPartners {
        agencies = Lines.orNone(agencies);
        implementingPartners = Lines.orEmpty(implementingPartners);
        contacts = Lines.orEmpty(contacts);
    }

    static IdeaPartners of(AgencyCode convenor) {
        return new IdeaPartners(convenor, List.of(convenor), "", "");
    }

    @Override
    public IdeaPart part() {
        return IdeaPart.PARTNERS;
    }

    @Override
    public List<Problem> gaps() {
        return new Gaps().text("contacts", contacts).list();
    }
}
