package org.jointfund.committee;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision stood on besides the advice (rulebook 5.5): the texts before the committee, objections taken back in this sitting,
 * the thematic areas its money is for, the planned period, and who answers the committee's comments until when.
 */
public record Basis(
        List<Paper> papers,
        int objectionsSolved,
        List<Integer> areas,
        @Nullable LocalDate startOn,
        @Nullable LocalDate endOn,
        String commentsOwner,
        @Nullable LocalDate commentsDueOn) {

    public Basis {
        papers = List.copyOf(papers);
        areas = List.copyOf(areas);
    }
}
