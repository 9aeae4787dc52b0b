package org.jointfund.committee;

import org.jointfund.appraisal.Officers;
import org.jointfund.appraisal.Officers.Handled;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Progress;
import org.jointfund.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ideas the committee kept without money (rulebook 2.4.3): back on the table, or out after a long wait. */
@Service
@Transactional
public class Pipeline {

    private final Officers officers;
    private final Progress progress;
    private final ApplicationEventPublisher events;

    Pipeline(Officers officers, Progress progress, ApplicationEventPublisher events) {
        this.officers = officers;
        this.progress = progress;
        this.events = events;
    }

    /** Puts an idea that is kept in the pipeline before the committee again. */
    public void retable(CaseNumber number, Actor officer) {
        Handled handled = officers.handle(number, officer, ProgrammeStatus.PIPELINE);
        progress.move(handled.programme(), ProgrammeStatus.IDEA_READY, officer.id());
        events.publishEvent(new IdeaRetabled(number, officer.id()));
    }

    /** The head decides whether an entry that is older than the fund allows expires (D2). */
    public void review(CaseNumber number, ReviewPipelineEntry command, Actor head) {
        Handled handled = officers.handle(number, head, ProgrammeStatus.PIPELINE);
        head.require(number.fund(), Role.SECRETARIAT_HEAD);
        if (command.expires()) {
            progress.move(handled.programme(), ProgrammeStatus.IDEA_LAPSED, head.id());
        }
        events.publishEvent(new PipelineEntryReviewed(number, command.expires(), head.id()));
    }
}
