package org.jointfund.appraisal;

import java.util.List;
import org.jointfund.programme.Programme;
import org.jointfund.shared.CaseNumber;

/** Ideas of a fund that are under way (rulebook 2.2.2). */
public interface OpenIdeas {

    /** The other open ideas for one of its countries under its thematic area, by number. */
    List<CaseNumber> like(Programme programme);
}
