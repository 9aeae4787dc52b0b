package org.jointfund.programme;

import java.util.EnumSet;
import java.util.Set;

/** Where a joint programme is (rulebook 10.2 as changed by D2, D6, D9). */
public enum ProgrammeStatus {
    IDEA_DRAFT(Circle.AGENCIES),
    /** With the resident coordinators, before the secretariat sees it (D9). */
    IDEA_ENDORSEMENT(Circle.COUNTRIES),
    IDEA_SUBMITTED(Circle.FUND),
    IDEA_INELIGIBLE(Circle.FUND),
    IDEA_REVIEW(Circle.FUND),
    /** Reviewed and recommended upon: ready for the committee. */
    IDEA_READY(Circle.FUND),
    PIPELINE(Circle.PARTNERS),
    IDEA_REMOVED(Circle.FUND),
    IDEA_LAPSED(Circle.AGENCIES),
    DOCUMENT_DRAFT(Circle.PARTNERS),
    /** Not handed in within the time the fund gave, as the head of the secretariat decided. */
    DOCUMENT_LAPSED(Circle.PARTNERS),
    DOCUMENT_CHECK(Circle.PARTNERS),
    DOCUMENT_READY(Circle.PARTNERS),
    /** Approved with comments that are still to be answered. */
    CLEARING(Circle.PARTNERS),
    REJECTED(Circle.PARTNERS),
    SIGNING(Circle.PARTNERS),
    APPROVAL_LAPSED(Circle.PARTNERS),
    /** Signed; the first money is on its way. */
    TRANSFER(Circle.PARTNERS),
    ACTIVE(Circle.PARTNERS),
    SUSPENDED(Circle.PARTNERS),
    /** The end date is reached and closure notices are due (D2). */
    ENDED(Circle.PARTNERS),
    OPERATIONALLY_CLOSED(Circle.PARTNERS),
    FINANCIAL_CLOSURE(Circle.PARTNERS),
    FINANCIALLY_CLOSED(Circle.PARTNERS),
    CANCELLED_CLOSING(Circle.PARTNERS),
    WITHDRAWN(Circle.AGENCIES);

    private final Circle circle;

    ProgrammeStatus(Circle circle) {
        this.circle = circle;
    }

    /** Who may read a case from the moment it is here. */
    public Circle circle() {
        return circle;
    }

    /** Whether the case may go from here to there in one step. */
    public boolean mayBecome(ProgrammeStatus next) {
        return next == WITHDRAWN ? mayBeWithdrawn() : next().contains(next);
    }

    /** Until the committee has approved it the agencies may take a programme back (rulebook 10.2). */
    public boolean mayBeWithdrawn() {
        return EnumSet.range(IDEA_DRAFT, DOCUMENT_READY).contains(this) && !isOver();
    }

    /** Whether the fund pays its tranches. */
    public boolean mayBePaid() {
        return EnumSet.of(TRANSFER, ACTIVE, ENDED).contains(this);
    }

    /** Nothing follows any more. */
    public boolean isOver() {
        return next().isEmpty();
    }

    private Set<ProgrammeStatus> next() {
        return switch (this) {
            case IDEA_DRAFT -> EnumSet.of(IDEA_ENDORSEMENT, IDEA_SUBMITTED, IDEA_LAPSED);
            case IDEA_ENDORSEMENT -> EnumSet.of(IDEA_SUBMITTED, IDEA_DRAFT);
            case IDEA_SUBMITTED -> EnumSet.of(IDEA_DRAFT, IDEA_INELIGIBLE, IDEA_REVIEW);
            case IDEA_REVIEW -> EnumSet.of(IDEA_READY);
            case IDEA_READY -> EnumSet.of(DOCUMENT_DRAFT, PIPELINE, IDEA_DRAFT, IDEA_REMOVED);
            case PIPELINE -> EnumSet.of(IDEA_READY, IDEA_LAPSED);
            case DOCUMENT_DRAFT -> EnumSet.of(DOCUMENT_CHECK, DOCUMENT_LAPSED);
            case DOCUMENT_CHECK -> EnumSet.of(DOCUMENT_READY, DOCUMENT_DRAFT);
            case DOCUMENT_READY -> EnumSet.of(SIGNING, CLEARING, DOCUMENT_DRAFT, REJECTED);
            case CLEARING -> EnumSet.of(SIGNING, DOCUMENT_DRAFT);
            case SIGNING -> EnumSet.of(TRANSFER, APPROVAL_LAPSED);
            case TRANSFER -> EnumSet.of(ACTIVE);
            case ACTIVE -> EnumSet.of(SUSPENDED, ENDED, OPERATIONALLY_CLOSED, CANCELLED_CLOSING);
            case SUSPENDED -> EnumSet.of(ACTIVE, ENDED, OPERATIONALLY_CLOSED, CANCELLED_CLOSING);
            case ENDED -> EnumSet.of(OPERATIONALLY_CLOSED, CANCELLED_CLOSING);
            case OPERATIONALLY_CLOSED -> EnumSet.of(FINANCIAL_CLOSURE);
            case FINANCIAL_CLOSURE, CANCELLED_CLOSING -> EnumSet.of(FINANCIALLY_CLOSED);
            case IDEA_INELIGIBLE,
                    IDEA_REMOVED,
                    IDEA_LAPSED,
                    DOCUMENT_LAPSED,
                    REJECTED,
                    APPROVAL_LAPSED,
                    FINANCIALLY_CLOSED,
                    WITHDRAWN -> EnumSet.noneOf(ProgrammeStatus.class);
        };
    }
}
