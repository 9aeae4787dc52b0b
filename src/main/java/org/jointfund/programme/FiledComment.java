package org.jointfund.programme;

import java.time.LocalDate;
import org.jointfund.shared.CaseNumber;

/** A comment of the committee with its answer, and the secretariat's remark when it asked for more. */
public record FiledComment(
        CaseNumber number,
        int ordinal,
        String text,
        String owner,
        LocalDate dueOn,
        String answer,
        String remark,
        CommentState state,
        int version) {

    static FiledComment opened(CaseNumber number, int ordinal, Comment comment) {
        return new FiledComment(
                number, ordinal, comment.text(), comment.owner(), comment.dueOn(), "", "", CommentState.OPEN, 0);
    }

    public boolean is(CommentState which) {
        return state == which;
    }

    FiledComment answered(String words) {
        return new FiledComment(number, ordinal, text, owner, dueOn, words, remark, state, version);
    }

    FiledComment became(CommentState next) {
        return new FiledComment(number, ordinal, text, owner, dueOn, answer, remark, next, version);
    }

    FiledComment remarked(String words) {
        return new FiledComment(number, ordinal, text, owner, dueOn, answer, words, state, version);
    }
}
