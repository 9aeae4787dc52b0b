package org.jointfund.programme.web;

import java.time.LocalDate;
import java.util.List;
import org.jointfund.fund.Rules;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.CommentState;
import org.jointfund.programme.DocumentCheck;
import org.jointfund.programme.FiledComment;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;

/** The committee's comments with their answers, and what this reader can do about them. */
record CommentsPage(DocumentCheck check, List<FiledComment> comments, Actor reader, DocumentWords words) {

    public Programme programme() {
        return check.contents().programme();
    }

    public List<FiledComment> open() {
        return in(CommentState.OPEN);
    }

    public List<FiledComment> answered() {
        return in(CommentState.ANSWERED);
    }

    private List<FiledComment> in(CommentState state) {
        return comments.stream().filter(comment -> comment.is(state)).toList();
    }

    public String date(LocalDate day) {
        return words.date(day);
    }

    public String due() {
        return check.contents().document().answersDueOn().map(words::date).orElse("");
    }

    public boolean mayAnswer() {
        return clearing()
                && !open().isEmpty()
                && reader.is(
                        programme().fund(),
                        Role.FOCAL_POINT,
                        programme().convenor().value());
    }

    public boolean mayVerify() {
        return clearing() && !answered().isEmpty() && reader.is(programme().fund(), Role.SECRETARIAT_OFFICER);
    }

    private boolean clearing() {
        return programme().is(ProgrammeStatus.CLEARING);
    }

    public boolean mayExtend() {
        return check.contents().document().commentsExtensions() < check.rules().get(Rules.DOCUMENT_MAXIMUM_EXTENSIONS);
    }

    /** Extending is offered only while the fund's rules allow it. */
    public List<Option> decisions() {
        Option end = new Option("END", words.get("comment.revert"));
        int days = check.rules().get(Rules.COMMITTEE_COMMENTS_WORKING_DAYS);
        return mayExtend() ? List.of(new Option("EXTEND", words.get("comment.extend", days)), end) : List.of(end);
    }

    public List<Option> verdicts() {
        return List.of(
                new Option("true", words.get("comment.accept")), new Option("false", words.get("comment.askAgain")));
    }
}
