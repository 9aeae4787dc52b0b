package org.jointfund.fund;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jointfund.shared.Money;
import org.jointfund.shared.Share;

/** Every value of {@code rules.yaml}; a fund gives each of them (rulebook 10.5). Units stand in the names. */
public final class Rules {

    private static final List<Rule<?>> CATALOGUE = new ArrayList<>();

    public static final Rule<Share> AGENT_FEE = rule("money.agentFee", Share.class);
    public static final Rule<Share> INDIRECT_COST_MAXIMUM = rule("money.indirectCostMaximum", Share.class);
    public static final Rule<Money> OPERATING_RESERVE = rule("money.operatingReserve", Money.class);
    public static final Rule<Share> DIRECT_COST_CEILING = rule("money.directCostCeiling", Share.class);
    public static final Rule<Money> MINIMUM_CONTRIBUTION = kept("money.minimumContribution", Money.class);
    public static final Rule<Money> FIRST_TARGET = kept("money.firstTarget", Money.class);
    public static final Rule<Money> CURRENT_TARGET = rule("money.currentTarget", Money.class);

    public static final Rule<Integer> MINIMUM_AGENCIES = rule("programme.minimumAgencies", Integer.class);
    public static final Rule<Integer> USUAL_MAXIMUM_AGENCIES = rule("programme.usualMaximumAgencies", Integer.class);
    public static final Rule<Integer> MINIMUM_MONTHS = rule("programme.minimumMonths", Integer.class);
    public static final Rule<Integer> MAXIMUM_MONTHS = rule("programme.maximumMonths", Integer.class);
    public static final Rule<Money> MINIMUM_BUDGET = rule("programme.minimumBudget", Money.class);
    public static final Rule<Money> MAXIMUM_BUDGET = rule("programme.maximumBudget", Money.class);
    public static final Rule<Money> MINIMUM_AGENCY_BUDGET = rule("programme.minimumAgencyBudget", Money.class);
    public static final Rule<Integer> MAXIMUM_PRIMARY_OBJECTIVES =
            rule("programme.maximumPrimaryObjectives", Integer.class);
    public static final Rule<Integer> MAXIMUM_SDG_TARGETS = rule("programme.maximumSdgTargets", Integer.class);
    public static final Rule<Integer> MINIMUM_ENDORSEMENTS = rule("programme.minimumEndorsements", Integer.class);
    public static final Rule<Integer> MINIMUM_LINE_ENTITIES = rule("programme.minimumLineEntities", Integer.class);
    public static final Rule<Integer> MINIMUM_LOCAL_AUTHORITIES =
            rule("programme.minimumLocalAuthorities", Integer.class);
    public static final Rule<Integer> MAXIMUM_OPEN_IDEAS = rule("programme.maximumOpenIdeas", Integer.class);
    public static final Rule<Integer> MINIMUM_GENDER_MARKER = rule("programme.minimumGenderMarker", Integer.class);
    public static final Rule<Share> GENDER_SHARE = kept("programme.genderShare", Share.class);

    public static final Rule<Integer> IDEA_CHECK_WORKING_DAYS = rule("idea.checkWorkingDays", Integer.class);
    public static final Rule<Integer> IDEA_MAXIMUM_RETURNS = rule("idea.maximumReturns", Integer.class);
    public static final Rule<Integer> IDEA_ANSWER_WORKING_DAYS = rule("idea.answerWorkingDays", Integer.class);
    public static final Rule<Integer> IDEA_CONFIRMATION_WORKING_DAYS =
            kept("idea.confirmationWorkingDays", Integer.class);

    public static final Rule<Integer> REVIEW_WORKING_DAYS = rule("review.workingDays", Integer.class);
    public static final Rule<Integer> REVIEW_REVIEWERS = rule("review.reviewers", Integer.class);

    public static final Rule<Integer> PIPELINE_EXPIRY_MONTHS = rule("pipeline.expiryMonths", Integer.class);

    public static final Rule<Integer> DOCUMENT_WEEKS_FOR_ONE_COUNTRY =
            rule("document.weeksForOneCountry", Integer.class);
    public static final Rule<Integer> DOCUMENT_WEEKS_FOR_SEVERAL_COUNTRIES =
            rule("document.weeksForSeveralCountries", Integer.class);
    public static final Rule<Integer> DOCUMENT_EXTENSION_WEEKS = rule("document.extensionWeeks", Integer.class);
    public static final Rule<Integer> DOCUMENT_MAXIMUM_EXTENSIONS = rule("document.maximumExtensions", Integer.class);
    public static final Rule<Integer> DOCUMENT_CHECK_WORKING_DAYS = rule("document.checkWorkingDays", Integer.class);
    public static final Rule<Integer> DOCUMENT_MAXIMUM_QUALITY_LOOPS =
            rule("document.maximumQualityLoops", Integer.class);

    public static final Rule<Integer> COMMITTEE_PAPERS_WORKING_DAYS =
            rule("committee.papersWorkingDays", Integer.class);
    public static final Rule<Integer> COMMITTEE_NO_OBJECTION_WORKING_DAYS =
            kept("committee.noObjectionWorkingDays", Integer.class);
    public static final Rule<Integer> COMMITTEE_SHORT_NO_OBJECTION_WORKING_DAYS =
            kept("committee.shortNoObjectionWorkingDays", Integer.class);
    public static final Rule<Integer> COMMITTEE_CORRECTION_DAYS = rule("committee.correctionDays", Integer.class);
    public static final Rule<Integer> COMMITTEE_COMMENTS_WORKING_DAYS =
            rule("committee.commentsWorkingDays", Integer.class);

    public static final Rule<Integer> SIGNATURE_WORKING_DAYS = rule("signature.workingDays", Integer.class);
    public static final Rule<Integer> SIGNATURE_REMINDER_WORKING_DAY =
            rule("signature.reminderWorkingDay", Integer.class);
    public static final Rule<Integer> SIGNATURE_ESCALATION_WORKING_DAY =
            rule("signature.escalationWorkingDay", Integer.class);
    public static final Rule<Integer> SIGNATURE_COMMITTEE_WORKING_DAY =
            rule("signature.committeeWorkingDay", Integer.class);
    public static final Rule<Integer> SIGNATURE_LAPSE_DAYS = rule("signature.lapseDays", Integer.class);

    public static final Rule<Integer> TRANSFER_PREPARATION_WORKING_DAYS =
            rule("transfer.preparationWorkingDays", Integer.class);
    public static final Rule<Integer> TRANSFER_PAYMENT_WORKING_DAYS_FROM =
            rule("transfer.paymentWorkingDaysFrom", Integer.class);
    public static final Rule<Integer> TRANSFER_PAYMENT_WORKING_DAYS_TO =
            rule("transfer.paymentWorkingDaysTo", Integer.class);
    public static final Rule<AgentMode> TRANSFER_AGENT_MODE = kept("transfer.agentMode", AgentMode.class);

    public static final Rule<Integer> EXTENSION_NOTICE_DAYS = kept("extension.noticeDays", Integer.class);
    public static final Rule<Integer> EXTENSION_MAXIMUM_MONTHS = kept("extension.maximumMonths", Integer.class);
    public static final Rule<Integer> EXTENSION_CHAIR_MONTHS = kept("extension.chairMonths", Integer.class);
    public static final Rule<Integer> EXTENSION_MAXIMUM_TOTAL_MONTHS =
            kept("extension.maximumTotalMonths", Integer.class);
    public static final Rule<Integer> EXTENSION_USUAL_NUMBER = kept("extension.usualNumber", Integer.class);

    public static final Rule<Share> REVISION_COMMITTEE_SHARE = kept("revision.committeeShare", Share.class);
    public static final Rule<Share> REVISION_OFFICER_SHARE = kept("revision.officerShare", Share.class);
    public static final Rule<Share> REVISION_FLOOR_SHARE = kept("revision.floorShare", Share.class);

    public static final Rule<Integer> SUSPENSION_RATIFICATION_WORKING_DAYS =
            rule("suspension.ratificationWorkingDays", Integer.class);
    public static final Rule<Integer> SUSPENSION_NO_START_MONTHS = kept("suspension.noStartMonths", Integer.class);
    public static final Rule<Share> SUSPENSION_HALF_TIME_DELIVERY = kept("suspension.halfTimeDelivery", Share.class);

    public static final Rule<MonthDay> REPORTING_NARRATIVE_DUE = rule("reporting.narrativeDue", MonthDay.class);
    public static final Rule<MonthDay> REPORTING_FINANCIAL_DUE = rule("reporting.financialDue", MonthDay.class);
    public static final Rule<MonthDay> REPORTING_CONSOLIDATED_DUE = kept("reporting.consolidatedDue", MonthDay.class);
    public static final Rule<MonthDay> REPORTING_HALF_YEAR_DUE = rule("reporting.halfYearDue", MonthDay.class);
    public static final Rule<MonthDay> REPORTING_FIRST_REPORT_TRANSFER_BEFORE =
            rule("reporting.firstReportTransferBefore", MonthDay.class);
    public static final Rule<FinalNarrativeBasis> REPORTING_FINAL_NARRATIVE_BASIS =
            rule("reporting.finalNarrativeBasis", FinalNarrativeBasis.class);
    public static final Rule<Integer> REPORTING_FINAL_NARRATIVE_MONTHS =
            rule("reporting.finalNarrativeMonths", Integer.class);
    public static final Rule<MonthDay> REPORTING_FINAL_STATEMENT_DUE =
            rule("reporting.finalStatementDue", MonthDay.class);
    public static final Rule<Integer> REPORTING_INTERNAL_DAYS = rule("reporting.internalDays", Integer.class);
    public static final Rule<DaySteps> REPORTING_REMINDER_DAYS = rule("reporting.reminderDays", DaySteps.class);
    public static final Rule<DaySteps> REPORTING_OVERDUE_DAYS = rule("reporting.overdueDays", DaySteps.class);
    public static final Rule<Integer> REPORTING_BLOCKING_DAYS = kept("reporting.blockingDays", Integer.class);

    public static final Rule<Integer> CLOSURE_REFUND_DAYS = rule("closure.refundDays", Integer.class);
    public static final Rule<Integer> CLOSURE_FINANCIAL_MONTHS = rule("closure.financialMonths", Integer.class);

    private Rules() {}

    /** All rules in the order a page shows them. */
    public static List<Rule<?>> all() {
        return List.copyOf(CATALOGUE);
    }

    private static <T> Rule<T> rule(String key, Class<T> type) {
        return add(new Rule<>(key, type, true));
    }

    /** Written down for what is not built yet; nothing acts on it. */
    private static <T> Rule<T> kept(String key, Class<T> type) {
        return add(new Rule<>(key, type, false));
    }

    private static <T> Rule<T> add(Rule<T> rule) {
        CATALOGUE.add(rule);
        return rule;
    }
}
