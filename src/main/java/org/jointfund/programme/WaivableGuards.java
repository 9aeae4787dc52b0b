package org.jointfund.programme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointfund.fund.EligibilityRule.Severity;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.springframework.stereotype.Service;

/** What a decision can do for a case: the guards its fund marked as waivable that still stand, and where a closed one would go on. */
@Service
public class WaivableGuards {

    private final RuleSets ruleSets;
    private final Exemptions exemptions;
    private final ProgrammeDocuments documents;

    WaivableGuards(RuleSets ruleSets, Exemptions exemptions, ProgrammeDocuments documents) {
        this.ruleSets = ruleSets;
        this.exemptions = exemptions;
        this.documents = documents;
    }

    /** The marked guards still ahead that no decision has passed: eligibility rules by their id, release tests by tranche. */
    public List<String> of(Programme programme) {
        if (programme.status().isOver()) {
            return List.of();
        }
        RuleSet rules = ruleSets.version(programme.fund(), programme.ruleSetVersion());
        Set<String> passed = exemptions.passed(programme.number());
        return rules.fund().waivable().stream()
                .flatMap(guard -> here(guard, programme, rules))
                .filter(guard -> !passed.contains(guard))
                .toList();
    }

    private static Stream<String> here(String guard, Programme programme, RuleSet rules) {
        if (rules.eligibility().stream().anyMatch(rule -> rule.id().equals(guard))) {
            return rules.eligibility().stream()
                    .filter(rule -> rule.id().equals(guard) && rule.severity() != Severity.WARN)
                    .filter(rule -> isTested(rule.stage(), programme.status()))
                    .filter(rule -> rule.scopes().contains(programme.scope()))
                    .map(rule -> guard)
                    .distinct();
        }
        return programme.startOn() == null || programme.status().compareTo(ProgrammeStatus.ENDED) > 0
                ? Stream.empty()
                : IntStream.rangeClosed(2, rules.tranches().count())
                        .mapToObj(ordinal -> Exemption.ofTranche(ordinal, guard));
    }

    /** Whether a rule of this stage is tested now or later on; what was tested for the last time needs no decision any more. */
    private static boolean isTested(Stage stage, ProgrammeStatus status) {
        ProgrammeStatus last =
                switch (stage) {
                    case IDEA -> ProgrammeStatus.IDEA_SUBMITTED;
                    case COMMITTEE -> ProgrammeStatus.DOCUMENT_READY;
                    case TRANSFER -> ProgrammeStatus.ENDED;
                };
        return status.compareTo(last) <= 0;
    }

    /** Where a case that is over would go on; none while it is not over, or where what followed cannot be taken back. */
    public Optional<ProgrammeStatus> reopensAs(Programme programme) {
        return switch (programme.status()) {
            case IDEA_INELIGIBLE, IDEA_REMOVED, IDEA_LAPSED -> Optional.of(ProgrammeStatus.IDEA_DRAFT);
            case DOCUMENT_LAPSED, REJECTED, APPROVAL_LAPSED -> Optional.of(ProgrammeStatus.DOCUMENT_DRAFT);
            case WITHDRAWN ->
                Optional.of(
                        documents.find(programme.number()).isEmpty()
                                ? ProgrammeStatus.IDEA_DRAFT
                                : ProgrammeStatus.DOCUMENT_DRAFT);
            case FINANCIALLY_CLOSED -> Optional.of(ProgrammeStatus.FINANCIAL_CLOSURE);
            default -> Optional.empty();
        };
    }
}
