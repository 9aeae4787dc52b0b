package org.jointfund.programme;

import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Rules;
import org.jointfund.fund.Scope;
import org.jointfund.shared.CaseNumber;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The time the fund gives a programme document (rulebook 2.5.1, 2.6.1, 2.7.4), in its calendar's zone. */
@Service
@Transactional
public class DocumentPhase {

    private final Programmes programmes;
    private final ProgrammeDocuments documents;
    private final RuleSets rules;
    private final FundDays days;

    DocumentPhase(Programmes programmes, ProgrammeDocuments documents, RuleSets rules, FundDays days) {
        this.programmes = programmes;
        this.documents = documents;
        this.rules = rules;
        this.days = days;
    }

    /** The document is opened when the idea is selected; one that comes back has at least the weeks of an extension. */
    @EventListener
    void opened(StatusChanged change) {
        if (change.to() == ProgrammeStatus.DOCUMENT_DRAFT) {
            Programme programme = programmes.get(change.number());
            documents
                    .lock(change.number())
                    .ifPresentOrElse(back -> reopen(programme, back), () -> documents.open(first(programme)));
        }
    }

    private void reopen(Programme programme, ProgrammeDocument document) {
        LocalDate day = inWeeks(programme, rules(programme).get(Rules.DOCUMENT_EXTENSION_WEEKS));
        if (day.isAfter(document.dueOn())) {
            documents.update(document.due(day));
        }
    }

    private ProgrammeDocument first(Programme programme) {
        return ProgrammeDocument.dueOn(
                programme.number(),
                inWeeks(
                        programme,
                        rules(programme)
                                .get(
                                        programme.scope() == Scope.COUNTRY
                                                ? Rules.DOCUMENT_WEEKS_FOR_ONE_COUNTRY
                                                : Rules.DOCUMENT_WEEKS_FOR_SEVERAL_COUNTRIES)));
    }

    /** The last day on which the document is in time. */
    @Transactional(readOnly = true)
    public LocalDate documentDue(CaseNumber number) {
        return documents
                .find(number)
                .orElseGet(() -> first(programmes.get(number)))
                .dueOn();
    }

    /** Whether the document is still in preparation though its day is over: the head of the secretariat decides (D2). */
    @Transactional(readOnly = true)
    public boolean isDocumentOverdue(Programme programme) {
        return programme.is(ProgrammeStatus.DOCUMENT_DRAFT) && isOver(documentDue(programme.number()), programme);
    }

    /** Whether answers to comments are still open though their day is over. */
    @Transactional(readOnly = true)
    public boolean areAnswersOverdue(Programme programme) {
        return programme.is(ProgrammeStatus.CLEARING) && isOver(answersDue(programme.number()), programme);
    }

    boolean isOver(LocalDate day, Programme programme) {
        return today(programme).isAfter(day);
    }

    /** The last second of the day on which the document is due, where the fund is. */
    @Transactional(readOnly = true)
    public Instant documentEnd(CaseNumber number) {
        return endOf(documentDue(number), programmes.get(number));
    }

    /** The last day on which the answers to the committee's comments are in time. */
    @Transactional(readOnly = true)
    public LocalDate answersDue(CaseNumber number) {
        return documents.find(number).flatMap(ProgrammeDocument::answersDueOn).orElseGet(() -> clearingEnd(number));
    }

    /** The last second of the day on which the answers are due, where the fund is. */
    @Transactional(readOnly = true)
    public Instant answersEnd(CaseNumber number) {
        return endOf(answersDue(number), programmes.get(number));
    }

    private Instant endOf(LocalDate day, Programme programme) {
        return rules(programme).calendar().startOf(day.plusDays(1)).minusSeconds(1);
    }

    LocalDate clearingEnd(CaseNumber number) {
        Programme programme = programmes.get(number);
        return inWorkingDays(programme, rules(programme).get(Rules.COMMITTEE_COMMENTS_WORKING_DAYS));
    }

    LocalDate inWeeks(Programme programme, int weeks) {
        return today(programme).plusWeeks(weeks);
    }

    private LocalDate inWorkingDays(Programme programme, int days) {
        return rules(programme).calendar().plusWorkingDays(today(programme), days);
    }

    private LocalDate today(Programme programme) {
        return days.today(programme.fund());
    }

    RuleSet rules(Programme programme) {
        return rules.version(programme.fund(), programme.ruleSetVersion());
    }
}
