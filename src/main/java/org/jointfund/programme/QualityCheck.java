package org.jointfund.programme;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jointfund.fund.Rules;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat's check of a document: pass, return, or after the fund's number of returns "not recommended" (rulebook 2.6.1). */
@Service
@Transactional
public class QualityCheck {

    private final CaseAccess access;
    private final ProgrammeDocuments documents;
    private final QualityRecords records;
    private final DocumentPhase phase;
    private final Progress progress;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QualityCheck(
            CaseAccess access,
            ProgrammeDocuments documents,
            QualityRecords records,
            DocumentPhase phase,
            Progress progress,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.documents = documents;
        this.records = records;
        this.phase = phase;
        this.progress = progress;
        this.events = events;
        this.clock = clock;
    }

    /** Files the check and sends the document on or back; refused to whoever wrote any part of it (D11). */
    public void check(CaseNumber number, CheckQuality command, Actor actor) {
        Programme programme = access.asOfficer(number, actor);
        if (!programme.is(ProgrammeStatus.DOCUMENT_CHECK)) {
            throw Stale.step();
        }
        refuseAuthors(number, actor);
        refuse(problems(programme, command));
        records.add(record(programme, command, actor));
        move(programme, command.result(), actor);
        events.publishEvent(new QualityChecked(number, command.result(), actor.id()));
    }

    /** Whether the fund's number of returns is used up, so that only the committee can still decide. */
    public boolean wasReturnedOftenEnough(Programme programme) {
        return programme.qualityLoops() >= phase.rules(programme).get(Rules.DOCUMENT_MAXIMUM_QUALITY_LOOPS);
    }

    private void refuseAuthors(CaseNumber number, Actor actor) {
        if (documents.parts(number).stream().anyMatch(part -> actor.id().equals(part.changedBy()))) {
            throw new NotAllowed(Problem.of("document.checkerIsAuthor"));
        }
    }

    private List<Problem> problems(Programme programme, CheckQuality command) {
        List<Problem> problems = new ArrayList<>();
        if (command.result() == QualityResult.PASS
                && !command.metItems().containsAll(EnumSet.allOf(QualityItem.class))) {
            problems.add(Problem.at("met", "document.checkListOpen"));
        }
        if (command.result() != QualityResult.PASS && command.words().isEmpty()) {
            problems.add(Problem.at("reasons", "document.reasonsMissing"));
        }
        if (command.result() == QualityResult.RETURN && wasReturnedOftenEnough(programme)) {
            problems.add(Problem.at("result", "document.returnedOftenEnough", programme.qualityLoops()));
        }
        if (command.result() == QualityResult.NOT_RECOMMENDED && !wasReturnedOftenEnough(programme)) {
            problems.add(Problem.at("result", "document.notReturnedYet"));
        }
        return problems;
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private QualityRecord record(Programme programme, CheckQuality command, Actor actor) {
        return new QualityRecord(
                programme.number(),
                records.of(programme.number()).size() + 1,
                command.result(),
                command.metItems(),
                command.words(),
                actor.id(),
                Instant.now(clock));
    }

    private void move(Programme programme, QualityResult result, Actor actor) {
        if (result == QualityResult.RETURN) {
            progress.loopBack(programme, actor.id());
        } else {
            progress.move(programme, ProgrammeStatus.DOCUMENT_READY, actor.id());
        }
    }
}
