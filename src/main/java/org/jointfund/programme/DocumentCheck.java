package org.jointfund.programme;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.Rules;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Problem;

/** The validation of a programme document (rulebook 5.2): everything at once, each at its part and saying what to change. */
public record DocumentCheck(DocumentContents contents, RuleSet rules) {

    /** What stands against handing it in. */
    public List<Problem> problems() {
        return Stream.of(texts(), period(), results(), workPlan(), risks(), budget(), signatories())
                .flatMap(problems -> problems)
                .toList();
    }

    /** What the secretariat will ask about, though it can be handed in (D6): empty sections, no work plan, no risk, many agencies. */
    public List<Problem> warnings() {
        return Stream.of(
                        empty(section -> !section.required(), "document.textEmpty"),
                        noWorkPlan(),
                        noRisk(),
                        noOutcomes(),
                        manyAgencies())
                .flatMap(warnings -> warnings)
                .toList();
    }

    private Stream<Problem> texts() {
        return empty(TextSection::required, "document.textMissing");
    }

    private Stream<Problem> empty(Predicate<TextSection> which, String key) {
        return Arrays.stream(TextSection.values())
                .filter(which)
                .filter(section -> contents.text(section).isBlank())
                .map(section -> Problem.at(section.part(), key));
    }

    private Stream<Problem> period() {
        ProgrammeDocument document = contents.document();
        return document.startOn() == null || document.endOn() == null
                ? Stream.of(Problem.at(DocumentPart.PERIOD, "document.periodMissing"))
                : Stream.empty();
    }

    private Stream<Problem> results() {
        return contents.results().problems(contents.programme().agencies()).stream();
    }

    private Stream<Problem> workPlan() {
        return contents.workPlan().problems(contents.programme(), contents.budget()).stream();
    }

    private Stream<Problem> noWorkPlan() {
        return contents.workPlan().activities().isEmpty()
                ? Stream.of(Problem.at(DocumentPart.WORK_PLAN, "document.workPlanEmpty"))
                : Stream.empty();
    }

    private Stream<Problem> risks() {
        return contents.risks().stream()
                .filter(risk -> !risk.isComplete())
                .map(risk -> Problem.at(DocumentPart.RISKS, "document.riskIncomplete", risk.risk()));
    }

    private Stream<Problem> noRisk() {
        return contents.risks().isEmpty()
                ? Stream.of(Problem.at(DocumentPart.RISKS, "document.riskNone"))
                : Stream.empty();
    }

    private Stream<Problem> budget() {
        return new BudgetCheck(contents, rules.get(Rules.INDIRECT_COST_MAXIMUM)).problems().stream();
    }

    /** Agencies that have not said what they spend on each outcome. */
    private Stream<Problem> noOutcomes() {
        return contents.results().outcomes().isEmpty()
                ? Stream.empty()
                : contents.programme().agencies().stream()
                        .filter(agency -> contents.outcomesOf(agency).isEmpty())
                        .map(agency -> Problem.at(DocumentPart.budgetOf(agency), "document.outcomesOpen"));
    }

    private Stream<Problem> signatories() {
        return contents.programme().agencies().stream()
                .filter(agency -> !isNamed(agency))
                .map(agency -> Problem.at(DocumentPart.SIGNATORIES, "document.signatoryMissing", agency.value()));
    }

    private boolean isNamed(AgencyCode agency) {
        return contents.signatory(Signatory.Party.AGENCY, agency.value())
                .filter(Signatory::isNamed)
                .isPresent();
    }

    /** More agencies than usual need a reason, not a refusal (rulebook 10.6 T15). */
    private Stream<Problem> manyAgencies() {
        int agencies = contents.programme().agencies().size();
        int usual = rules.get(Rules.USUAL_MAXIMUM_AGENCIES);
        return agencies > usual
                ? Stream.of(
                        Problem.at(TextSection.STRATEGY_AND_LESSONS.part(), "document.manyAgencies", agencies, usual))
                : Stream.empty();
    }
}
