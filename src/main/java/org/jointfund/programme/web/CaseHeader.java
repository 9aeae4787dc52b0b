package org.jointfund.programme.web;

import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;

/** What stands above every page of a case. */
record CaseHeader(String number, String title, String status, String tone) {

    static CaseHeader of(Programme programme, Words words) {
        return new CaseHeader(
                programme.number().value(),
                programme.title(),
                words.get("status." + programme.status()),
                tone(programme.status()));
    }

    static String tone(ProgrammeStatus status) {
        return switch (status) {
            case IDEA_DRAFT, DOCUMENT_DRAFT -> "grey";
            case IDEA_ENDORSEMENT, IDEA_SUBMITTED, IDEA_REVIEW, DOCUMENT_CHECK, CLEARING -> "blue";
            case IDEA_READY, DOCUMENT_READY, PIPELINE -> "purple";
            case SIGNING, TRANSFER, ENDED, OPERATIONALLY_CLOSED, FINANCIAL_CLOSURE -> "yellow";
            case ACTIVE, FINANCIALLY_CLOSED -> "green";
            case SUSPENDED, CANCELLED_CLOSING -> "orange";
            case IDEA_INELIGIBLE, IDEA_REMOVED, IDEA_LAPSED, DOCUMENT_LAPSED, REJECTED, APPROVAL_LAPSED, WITHDRAWN ->
                "red";
        };
    }
}
