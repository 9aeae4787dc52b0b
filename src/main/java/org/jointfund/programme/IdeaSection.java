package org.jointfund.programme;

import java.util.List;
import org.jointfund.shared.Problem;

/** What one part of an idea says; a draft may leave anything empty. */
public sealed interface IdeaSection permits IdeaPartners, IdeaPlace, IdeaContent, IdeaMoney, IdeaMarkers {

    IdeaPart part();

    /** What is still missing before the idea can be handed in, at the fields of this part (rulebook 5.1). */
    List<Problem> gaps();
}
