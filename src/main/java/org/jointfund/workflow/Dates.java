package org.jointfund.workflow;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jointfund.fund.Rule;
import org.jointfund.fund.Rules;
import org.jointfund.shared.CaseNumber;

/** When a step is due: counted from the moment it opens, by the rules the case started under, or on a day a feature has stored. */
@ModelBean
public class Dates {

    private final Counting counting;
    private final StoredDays stored;

    Dates(Counting counting, StoredDays stored) {
        this.counting = counting;
        this.stored = stored;
    }

    public Date checkEligibility(DelegateExecution execution) {
        return inWorkingDays(execution, Rules.IDEA_CHECK_WORKING_DAYS);
    }

    /** Counted from the return, or from the last extension (rulebook 2.2.1). */
    public Date completeIdea(DelegateExecution execution) {
        return of(execution).endOf(stored.ideaAnswer(number(execution)));
    }

    public Date endorseIdea(DelegateExecution execution) {
        return inWorkingDays(execution, Rules.IDEA_ANSWER_WORKING_DAYS);
    }

    public Date appointReviewers(DelegateExecution execution) {
        return inWorkingDays(execution, Rules.IDEA_CHECK_WORKING_DAYS);
    }

    public Date reviewIdea(DelegateExecution execution) {
        return inWorkingDays(execution, Rules.REVIEW_WORKING_DAYS);
    }

    public Date writeRecommendation(DelegateExecution execution) {
        return inWorkingDays(execution, Rules.IDEA_CHECK_WORKING_DAYS);
    }

    public Date checkQuality(DelegateExecution execution) {
        return inWorkingDays(execution, Rules.DOCUMENT_CHECK_WORKING_DAYS);
    }

    /** The day the document keeps for its comments, which an extension moves (rulebook 2.7.4). */
    public Date answerComments(DelegateExecution execution) {
        return Date.from(stored.answersEnd(number(execution)));
    }

    public Date verifyAnswers(DelegateExecution execution) {
        return inWorkingDays(execution, Rules.DOCUMENT_CHECK_WORKING_DAYS);
    }

    /** The committee decides at its meeting; while none is known, the time its papers take is counted. */
    public Date decideItem(DelegateExecution execution) {
        DueDay due = of(execution);
        return stored.meeting(number(execution))
                .map(due::endOf)
                .orElseGet(() -> due.inWorkingDays(Rules.COMMITTEE_PAPERS_WORKING_DAYS));
    }

    /** Counted from the approval, or from a later issue of its text once that day had passed (rulebook 2.8.2). */
    public Date escalateToCoordinator(DelegateExecution execution) {
        return of(execution).endOf(stored.signatures(number(execution)).escalateOn());
    }

    public Date informCommittee(DelegateExecution execution) {
        return of(execution).endOf(stored.signatures(number(execution)).committeeOn());
    }

    public Date prepareTransfer(DelegateExecution execution) {
        return inWorkingDays(execution, Rules.TRANSFER_PREPARATION_WORKING_DAYS);
    }

    public Date approveTransfer(DelegateExecution execution) {
        return inWorkingDays(execution, Rules.TRANSFER_PREPARATION_WORKING_DAYS);
    }

    public Date checkTransfer(DelegateExecution execution) {
        return inWorkingDays(execution, Rules.TRANSFER_PAYMENT_WORKING_DAYS_FROM);
    }

    public Date recordPayments(DelegateExecution execution) {
        return inWorkingDays(execution, Rules.TRANSFER_PAYMENT_WORKING_DAYS_TO);
    }

    public Date releasePayments(DelegateExecution execution) {
        return inWorkingDays(execution, Rules.TRANSFER_PAYMENT_WORKING_DAYS_TO);
    }

    public Date certifyTranche(DelegateExecution execution) {
        return inWorkingDays(execution, Rules.TRANSFER_PREPARATION_WORKING_DAYS);
    }

    public Date acceptReport(DelegateExecution execution) {
        return of(execution).inDays(Rules.REPORTING_INTERNAL_DAYS);
    }

    public Date acceptFinalNarrative(DelegateExecution execution) {
        return of(execution).inDays(Rules.REPORTING_INTERNAL_DAYS);
    }

    public Date acceptFinalStatement(DelegateExecution execution) {
        return of(execution).inDays(Rules.REPORTING_INTERNAL_DAYS);
    }

    /** The start of the day on which the presiding officer is asked, which a decision may have moved. */
    public Date approvalLapses(DelegateExecution execution) {
        return of(execution).startOf(stored.signatures(number(execution)).lapsesOn());
    }

    public Date recordRefund(DelegateExecution execution) {
        return of(execution).inDays(Rules.CLOSURE_REFUND_DAYS);
    }

    /** The day the document keeps, which an extension moves (rulebook 2.5.1). */
    public Date prepareDocument(DelegateExecution execution) {
        return Date.from(stored.documentEnd(number(execution)));
    }

    public Date reviewPipelineEntry(DelegateExecution execution) {
        return of(execution).inMonths(Rules.PIPELINE_EXPIRY_MONTHS);
    }

    /** A later tranche is asked for while there is time to spend it (rulebook 2.10.6). */
    public Date requestTranche(DelegateExecution execution) {
        DueDay due = of(execution);
        return due.before(
                counting.lastDay(due.number()),
                due.rules().tranches().claimAlertMonths().value());
    }

    /** A report is due on the day that was stored for it (rulebook 6.2). */
    public Date submitReport(DelegateExecution execution) {
        return of(execution).endOf(stored.report(execution.getProcessBusinessKey()));
    }

    /** What follows the end of a programme is due on the days stored then (N16). */
    public Date submitFinalNarrative(DelegateExecution execution) {
        return of(execution).endOf(stored.closure(number(execution)).narrativeDueOn());
    }

    public Date submitFinalStatement(DelegateExecution execution) {
        return of(execution).endOf(stored.closure(number(execution)).statementDueOn());
    }

    public Date closeFinancially(DelegateExecution execution) {
        return of(execution).endOf(stored.closure(number(execution)).closeBy());
    }

    private Date inWorkingDays(DelegateExecution execution, Rule<Integer> days) {
        return of(execution).inWorkingDays(days);
    }

    private DueDay of(DelegateExecution execution) {
        return counting.today(number(execution));
    }

    private static CaseNumber number(DelegateExecution execution) {
        return CaseNumber.fromKey(execution.getProcessBusinessKey());
    }
}
