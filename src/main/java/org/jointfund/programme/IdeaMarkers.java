package org.jointfund.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jointfund.shared.Problem;
import org.jspecify.annotations.Nullable;

/** Markers as the agencies propose them, each with its reason (gender 0-3, others A-C; rulebook 3.4), principles and risks. */
public record IdeaMarkers(
        @Nullable @Min(0) @Max(3) Integer gender,
        @Prose(max = 2_000) String genderReason,
        @Nullable @Pattern(regexp = "[ABC]") String rights,
        @Prose(max = 2_000) String rightsReason,
        @Nullable @Pattern(regexp = "[ABC]") String child,
        @Prose(max = 2_000) String childReason,
        @Prose String principles,
        @Prose String risks)
        implements IdeaSection {

    static final IdeaMarkers EMPTY = new IdeaMarkers(null, "", null, "", null, "", "", "");

    public IdeaMarkers {
        genderReason = Lines.orEmpty(genderReason);
        rights = rights == null || rights.isEmpty() ? null : rights;
        rightsReason = Lines.orEmpty(rightsReason);
        child = child == null || child.isEmpty() ? null : child;
        childReason = Lines.orEmpty(childReason);
        principles = Lines.orEmpty(principles);
        risks = Lines.orEmpty(risks);
    }

    @Override
    public IdeaPart part() {
        return IdeaPart.MARKERS;
    }

    @Override
    public List<Problem> gaps() {
        return new Gaps()
                .unless(gender != null, "gender", "idea.missing.gender")
                .text("genderReason", genderReason)
                .unless(rights != null, "rights", "idea.missing.rights")
                .text("rightsReason", rightsReason)
                .unless(child != null, "child", "idea.missing.child")
                .text("childReason", childReason)
                .text("principles", principles)
                .list();
    }
}
