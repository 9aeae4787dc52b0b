package org.jointfund.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jointfund.fund.Rule;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Rules;
import org.jointfund.programme.DocumentPhase;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;

/** When a step is due: counted from the moment it opens, by the rules the case started under; an extension counts anew. */
@ModelBean
public class Dates {

    private final Programmes programmes;
    private final RuleSets ruleSets;
    private final DocumentPhase phase;
    private final Clock clock;

    Dates(Programmes programmes, RuleSets ruleSets, DocumentPhase phase, Clock clock) {
        this.programmes = programmes;
        this.ruleSets = ruleSets;
        this.phase = phase;
        this.clock = clock;
    }

    public Date checkEligibility(DelegateExecution execution) {
        return inWorkingDays(execution, Rules.IDEA_CHECK_WORKING_DAYS);
    }

    public Date completeIdea(DelegateExecution execution) {
        return inWorkingDays(execution, Rules.IDEA_ANSWER_WORKING_DAYS);
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
        return Date.from(phase.answersEnd(CaseNumber.fromKey(execution.getProcessBusinessKey())));
    }

    public Date verifyAnswers(DelegateExecution execution) {
        return inWorkingDays(execution, Rules.DOCUMENT_CHECK_WORKING_DAYS);
    }

    public Date decideItem(DelegateExecution execution) {
        return inWorkingDays(execution, Rules.COMMITTEE_PAPERS_WORKING_DAYS);
    }

    public Date escalateToCoordinator(DelegateExecution execution) {
        return inWorkingDays(execution, Rules.SIGNATURE_ESCALATION_WORKING_DAY);
    }

    public Date informCommittee(DelegateExecution execution) {
        return inWorkingDays(execution, Rules.SIGNATURE_COMMITTEE_WORKING_DAY);
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

    public Date approvalLapses(DelegateExecution execution) {
        return of(execution).inDays(Rules.SIGNATURE_LAPSE_DAYS);
    }

    public Date recordRefund(DelegateExecution execution) {
        return of(execution).inDays(Rules.CLOSURE_REFUND_DAYS);
    }

    /** The day the document keeps, which an extension moves (rulebook 2.5.1). */
    public Date prepareDocument(DelegateExecution execution) {
        return Date.from(phase.documentEnd(CaseNumber.fromKey(execution.getProcessBusinessKey())));
    }

    public Date reviewPipelineEntry(DelegateExecution execution) {
        return of(execution).inMonths(Rules.PIPELINE_EXPIRY_MONTHS);
    }

    /** A later tranche is asked for while there is time to spend it (rulebook 2.10.6). */
    public Date requestTranche(DelegateExecution execution) {
        DueDay due = of(execution);
        return due.beforeTheEnd(due.rules().tranches().claimAlertMonths().value());
    }

    /** The key names year and kind: {@code MIG00-2026-0042/REP-2026-N} (rulebook 6). */
    public Date submitReport(DelegateExecution execution) {
        String[] parts = execution.getProcessBusinessKey().split("-", -1);
        DueDay due = of(execution);
        boolean narrative = parts[parts.length - 1].startsWith("N");
        return due.on(
                Integer.parseInt(parts[parts.length - 2]) + 1,
                narrative ? Rules.REPORTING_NARRATIVE_DUE : Rules.REPORTING_FINANCIAL_DUE);
    }

    public Date submitFinalNarrative(DelegateExecution execution) {
        return of(execution).finalNarrative();
    }

    /** The certified final statement is due in the year after operational closure (N16). */
    public Date submitFinalStatement(DelegateExecution execution) {
        DueDay due = of(execution);
        return due.on(due.today().getYear() + 1, Rules.REPORTING_FINAL_STATEMENT_DUE);
    }

    public Date closeFinancially(DelegateExecution execution) {
        return of(execution).inMonths(Rules.CLOSURE_FINANCIAL_MONTHS);
    }

    private Date inWorkingDays(DelegateExecution execution, Rule<Integer> days) {
        return of(execution).inWorkingDays(days);
    }

    private DueDay of(DelegateExecution execution) {
        Programme programme = programmes.get(CaseNumber.fromKey(execution.getProcessBusinessKey()));
        var rules = ruleSets.version(programme.fund(), programme.ruleSetVersion());
        LocalDate today = Instant.now(clock).atZone(rules.calendar().zone()).toLocalDate();
        return new DueDay(programme, rules, today);
    }
}
