package org.jointfund.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jointfund.agreement.Agreements;
import org.jointfund.change.ClosureDates;
import org.jointfund.change.Closures;
import org.jointfund.fund.Rule;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Rules;
import org.jointfund.programme.DocumentPhase;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Programmes;
import org.jointfund.reporting.ReportingCalendar;
import org.jointfund.shared.CaseNumber;

/** When a step is due: counted from the moment it opens, by the rules the case started under; an extension counts anew. */
@ModelBean
public class Dates {

    private final Programmes programmes;
    private final RuleSets ruleSets;
    private final DocumentPhase phase;
    private final ReportingCalendar reporting;
    private final Closures closures;
    private final Agreements agreements;
    private final Clock clock;

    Dates(
            Programmes programmes,
            RuleSets ruleSets,
            ReportingCalendar reporting,
            Closures closures,
            DocumentPhase phase,
            Agreements agreements,
            Clock clock) {
        this.programmes = programmes;
        this.ruleSets = ruleSets;
        this.phase = phase;
        this.reporting = reporting;
        this.closures = closures;
        this.agreements = agreements;
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

    /** The start of the day on which the presiding officer is asked, which a decision may have moved. */
    public Date approvalLapses(DelegateExecution execution) {
        CaseNumber number = CaseNumber.fromKey(execution.getProcessBusinessKey());
        LocalDate day = agreements.latest(number).orElseThrow().deadlines().lapsesOn();
        return Date.from(
                day.atStartOfDay(of(execution).rules().calendar().zone()).toInstant());
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

    /** A report is due on the day that was stored for it (rulebook 6.2). */
    public Date submitReport(DelegateExecution execution) {
        return of(execution).endOf(reporting.dueOn(execution.getProcessBusinessKey()));
    }

    public Date submitFinalNarrative(DelegateExecution execution) {
        DueDay due = of(execution);
        return afterClosure(due).map(dates -> due.endOf(dates.narrativeDueOn())).orElseGet(due::finalNarrative);
    }

    /** The certified final statement is due in the year after operational closure (N16). */
    public Date submitFinalStatement(DelegateExecution execution) {
        DueDay due = of(execution);
        return afterClosure(due)
                .map(dates -> due.endOf(dates.statementDueOn()))
                .orElseGet(() -> due.on(due.today().getYear() + 1, Rules.REPORTING_FINAL_STATEMENT_DUE));
    }

    public Date closeFinancially(DelegateExecution execution) {
        DueDay due = of(execution);
        return afterClosure(due)
                .map(dates -> due.endOf(dates.closeBy()))
                .orElseGet(() -> due.inMonths(Rules.CLOSURE_FINANCIAL_MONTHS));
    }

    /** The days stored at operational closure; a cancelled programme has none. */
    private Optional<ClosureDates> afterClosure(DueDay due) {
        return closures.dates(due.programme().number());
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
