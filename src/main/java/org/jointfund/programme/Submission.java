package org.jointfund.programme;

import java.util.List;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Stale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a complete idea in, after the heads of its agencies confirmed their parts (rulebook 10.2 row 2). */
@Service
@Transactional
public class Submission {

    private final CaseAccess access;
    private final Ideas ideas;
    private final Endorsing endorsing;
    private final Completeness completeness;
    private final Movement movement;

    Submission(CaseAccess access, Ideas ideas, Endorsing endorsing, Completeness completeness, Movement movement) {
        this.access = access;
        this.ideas = ideas;
        this.endorsing = endorsing;
        this.completeness = completeness;
        this.movement = movement;
    }

    /** The head of an agency stands behind its share and part: said by the agency's signatory. */
    public void confirm(CaseNumber number, AgencyCode agency, ConfirmPart command, Actor actor) {
        Programme programme = access.asAgency(number, agency, Role.SIGNATORY, actor);
        requireDraft(programme);
        String head = command.headName().strip();
        ideas.confirm(number, new Ideas.Confirmation(agency, head, actor.id(), movement.now()));
        movement.tell(new AgencyConfirmed(number, agency, actor.id()));
    }

    /** Hands the idea in: to the resident coordinators who have not endorsed it yet, else to the secretariat. */
    public void handIn(CaseNumber number, HandInIdea command, Actor actor) {
        Programme programme = access.asConvenor(number, actor);
        requireDraft(programme);
        List<Problem> gaps = gaps(programme, command.isSubjectToConfirmation());
        if (!gaps.isEmpty()) {
            throw new IdeaIncomplete(gaps);
        }
        List<CountryCode> asked = endorsing.pending(programme);
        ProgrammeStatus next = asked.isEmpty() ? ProgrammeStatus.IDEA_SUBMITTED : ProgrammeStatus.IDEA_ENDORSEMENT;
        movement.to(programme, next, actor.id());
        ideas.handIn(number, actor.id(), movement.now());
        movement.tell(new IdeaHandedIn(number, asked, command.isSubjectToConfirmation(), actor.id()));
    }

    private static void requireDraft(Programme programme) {
        if (!programme.is(ProgrammeStatus.IDEA_DRAFT)) {
            throw Stale.step();
        }
    }

    /** What still stands in the way of handing in; without heads' confirmations only when it says so (A4). */
    public List<Problem> gaps(Programme programme, boolean subjectToConfirmation) {
        return completeness.gaps(programme, subjectToConfirmation);
    }

    /** Whether another open idea names one of these countries and the same area; it is not said which (D6, D13). */
    public boolean hasSimilar(Programme programme) {
        return access.hasSimilar(programme);
    }
}
