package org.jointfund.programme;

import java.util.ArrayList;
import java.util.List;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clearing the comments of an approval: the convenor answers, the secretariat verifies, not the committee again (rulebook 2.7.1, 2.7.4). */
@Service
@Transactional
public class Comments {

    private final CaseAccess access;
    private final FiledComments comments;
    private final ProgrammeDocuments documents;
    private final DocumentPhase phase;
    private final Progress progress;
    private final ApplicationEventPublisher events;

    Comments(
            CaseAccess access,
            FiledComments comments,
            ProgrammeDocuments documents,
            DocumentPhase phase,
            Progress progress,
            ApplicationEventPublisher events) {
        this.access = access;
        this.comments = comments;
        this.documents = documents;
        this.phase = phase;
        this.progress = progress;
        this.events = events;
    }

    /** Files the comments of a decision and starts the fund's working days for answering them (20 by default). */
    public void open(CaseNumber number, List<Comment> made) {
        int before = comments.of(number).size();
        for (int i = 0; i < made.size(); i++) {
            comments.add(FiledComment.opened(number, before + i + 1, made.get(i)));
        }
        ProgrammeDocument document = documents.lock(number).orElseThrow(Stale::step);
        documents.update(document.commentsDue(phase.clearingEnd(number)));
    }

    /** The comments of a case, for whoever may read it. */
    @Transactional(readOnly = true)
    public List<FiledComment> visible(CaseNumber number, Actor reader) {
        access.visible(number, reader);
        return comments.of(number);
    }

    /** Keeps the convenor's answers, and sends them to the secretariat when asked to; then none may be empty. */
    public void answer(CaseNumber number, AnswerComments command, Actor actor) {
        clearing(access.asConvenor(number, actor));
        Waiting waiting = new Waiting(comments.of(number), CommentState.OPEN);
        command.typedAnswers()
                .forEach(answer -> comments.update(
                        waiting.one(answer.ordinal(), answer.version()).answered(answer.words())));
        if (command.sends()) {
            send(number, command, actor);
        }
    }

    private void send(CaseNumber number, AnswerComments command, Actor actor) {
        List<FiledComment> open = new Waiting(comments.of(number), CommentState.OPEN).all();
        refuse(unanswered(open, command));
        open.forEach(comment -> comments.update(comment.became(CommentState.ANSWERED)));
        events.publishEvent(new CommentsAnswered(number, actor.id()));
    }

    private static List<Problem> unanswered(List<FiledComment> open, AnswerComments command) {
        List<Integer> fields = command.typedAnswers().stream()
                .map(AnswerComments.Answer::ordinal)
                .toList();
        return open.stream()
                .filter(comment -> comment.answer().isEmpty())
                .map(comment -> Problem.at(
                        "answers[" + Math.max(0, fields.indexOf(comment.ordinal())) + "].answer",
                        "comment.answerMissing",
                        comment.ordinal()))
                .toList();
    }

    /** Files the verdict on every answer: all accepted clears the approval, else the convenor answers again. */
    public void verify(CaseNumber number, VerifyAnswers command, Actor actor) {
        Programme programme = clearing(access.asOfficer(number, actor));
        Waiting waiting = new Waiting(comments.of(number), CommentState.ANSWERED);
        refuse(problems(command, waiting));
        command.typedVerdicts().forEach(verdict -> comments.update(judged(waiting, verdict)));
        boolean accepted = command.typedVerdicts().stream().allMatch(VerifyAnswers.Verdict::accepted);
        if (accepted) {
            progress.move(programme, ProgrammeStatus.SIGNING, actor.id());
        }
        events.publishEvent(new AnswersVerified(number, accepted, actor.id()));
    }

    private static FiledComment judged(Waiting waiting, VerifyAnswers.Verdict verdict) {
        return waiting.one(verdict.ordinal(), verdict.version())
                .remarked(verdict.words())
                .became(verdict.accepted() ? CommentState.ACCEPTED : CommentState.OPEN);
    }

    private static List<Problem> problems(VerifyAnswers command, Waiting waiting) {
        List<Problem> problems = new ArrayList<>();
        List<VerifyAnswers.Verdict> verdicts = command.typedVerdicts();
        for (int i = 0; i < verdicts.size(); i++) {
            if (!verdicts.get(i).accepted() && verdicts.get(i).words().isEmpty()) {
                problems.add(Problem.at("verdicts[" + i + "].remark", "comment.remarkMissing"));
            }
        }
        if (verdicts.stream().map(VerifyAnswers.Verdict::ordinal).distinct().count()
                < waiting.all().size()) {
            problems.add(Problem.of("comment.verdictMissing"));
        }
        return problems;
    }

    private static Programme clearing(Programme programme) {
        if (!programme.is(ProgrammeStatus.CLEARING)) {
            throw Stale.step();
        }
        return programme;
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    /** The comments in the state the step is about; the step is not open when there is none. */
    private record Waiting(List<FiledComment> all) {

        Waiting(List<FiledComment> comments, CommentState state) {
            this(comments.stream().filter(comment -> comment.is(state)).toList());
            if (all.isEmpty()) {
                throw Stale.step();
            }
        }

        FiledComment one(int ordinal, int readVersion) {
            return all.stream()
                    .filter(comment -> comment.ordinal() == ordinal && comment.version() == readVersion)
                    .findFirst()
                    .orElseThrow(Stale::row);
        }
    }
}
