package org.jointfund.agreement;

import java.time.LocalDate;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.Rules;

/** When signatures are asked for again, due, missed before the resident coordinators, told to the committee, and when the approval comes up for lapse (rulebook 2.8.2). */
public record SignatureDeadlines(
        LocalDate remindOn, LocalDate dueOn, LocalDate escalateOn, LocalDate committeeOn, LocalDate lapsesOn) {

    /** Counted from the day of approval: in working days, only the lapse in calendar days (N11). */
    static SignatureDeadlines from(LocalDate approvedOn, RuleSet rules) {
        return new SignatureDeadlines(
                rules.calendar().plusWorkingDays(approvedOn, rules.get(Rules.SIGNATURE_REMINDER_WORKING_DAY)),
                rules.calendar().plusWorkingDays(approvedOn, rules.get(Rules.SIGNATURE_WORKING_DAYS)),
                rules.calendar().plusWorkingDays(approvedOn, rules.get(Rules.SIGNATURE_ESCALATION_WORKING_DAY)),
                rules.calendar().plusWorkingDays(approvedOn, rules.get(Rules.SIGNATURE_COMMITTEE_WORKING_DAY)),
                approvedOn.plusDays(rules.get(Rules.SIGNATURE_LAPSE_DAYS)));
    }

    /** For a text issued again under the same approval: what has passed is counted anew, and the approval lapses when it would have. */
    SignatureDeadlines issuedAgainOn(LocalDate today, RuleSet rules) {
        SignatureDeadlines anew = from(today, rules);
        return new SignatureDeadlines(
                ahead(today, remindOn, anew.remindOn),
                ahead(today, dueOn, anew.dueOn),
                ahead(today, escalateOn, anew.escalateOn),
                ahead(today, committeeOn, anew.committeeOn),
                lapsesOn);
    }

    private static LocalDate ahead(LocalDate today, LocalDate day, LocalDate anew) {
        return day.isAfter(today) ? day : anew;
    }

    SignatureDeadlines lapsingOn(LocalDate day) {
        return new SignatureDeadlines(remindOn, dueOn, escalateOn, committeeOn, day);
    }
}
