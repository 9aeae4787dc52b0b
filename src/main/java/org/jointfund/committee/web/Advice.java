package org.jointfund.committee.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jointfund.appraisal.Finding;
import org.jointfund.appraisal.Recommendation;
import org.jointfund.appraisal.ReviewReading;
import org.jointfund.appraisal.ReviewRound;
import org.jointfund.appraisal.Screening;
import org.jointfund.appraisal.ScreeningResult;
import org.jointfund.appraisal.Screenings;
import org.jointfund.committee.CancellationProposals;
import org.jointfund.committee.ItemKind;
import org.jointfund.committee.Sitting;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.partner.Actor;
import org.jointfund.programme.QualityRecord;
import org.jointfund.programme.QualityRecords;
import org.jointfund.shared.CaseNumber;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the committee is advised: the secretariat's recommendation, the reviewers' scores, what the rules say. */
@Component
class Advice {

    private final ReviewReading reviews;
    private final Screenings screenings;
    private final Screening screening;
    private final QualityRecords checks;
    private final CancellationProposals proposals;
    private final MessageSource texts;

    Advice(
            ReviewReading reviews,
            Screenings screenings,
            Screening screening,
            QualityRecords checks,
            CancellationProposals proposals,
            MessageSource texts) {
        this.reviews = reviews;
        this.screenings = screenings;
        this.screening = screening;
        this.checks = checks;
        this.proposals = proposals;
        this.texts = texts;
    }

    /** Nothing of it for who stepped out or has no part in the decision. */
    Given on(Sitting sitting, Actor actor, Locale reader) {
        CaseNumber number = sitting.item().number();
        if (!reviews.mayReadAll(number, actor)) {
            return new Given("", "", "", List.of(), List.of());
        }
        if (sitting.item().kind() == ItemKind.CANCELLATION) {
            return proposed(number, reader);
        }
        return new Given(
                recommended(sitting, actor, reader),
                reasons(sitting, actor),
                reviews.round(number, actor).map(ReviewRound::average).orElse(""),
                warnings(number, reader),
                sitting.item().isOpen()
                        ? sentences(screening.test(number, Stage.COMMITTEE).stops(), reader)
                        : List.of());
    }

    private Given proposed(CaseNumber number, Locale reader) {
        return new Given(
                text("committee.cancellation.proposed", reader),
                proposals.reason(number).orElse(""),
                "",
                List.of(),
                List.of());
    }

    private String recommended(Sitting sitting, Actor actor, Locale reader) {
        CaseNumber number = sitting.item().number();
        return sitting.item().kind() == ItemKind.DOCUMENT
                ? quality(number)
                        .map(check -> text("committee.quality." + check.result(), reader))
                        .orElse("")
                : reviews.recommendation(number, actor)
                        .map(Recommendation::outcome)
                        .map(outcome -> sitting.rules().words().get("outcome." + outcome, reader))
                        .orElse("");
    }

    private String reasons(Sitting sitting, Actor actor) {
        CaseNumber number = sitting.item().number();
        return sitting.item().kind() == ItemKind.DOCUMENT
                ? quality(number).map(QualityRecord::reasons).orElse("")
                : reviews.recommendation(number, actor)
                        .map(Recommendation::text)
                        .orElse("");
    }

    private Optional<QualityRecord> quality(CaseNumber number) {
        return checks.of(number).stream().reduce((earlier, later) -> later);
    }

    private List<String> warnings(CaseNumber number, Locale reader) {
        return screenings
                .latest(number, Stage.IDEA)
                .map(ScreeningResult::warnings)
                .map(findings -> sentences(findings, reader))
                .orElse(List.of());
    }

    private List<String> sentences(List<Finding> findings, Locale reader) {
        return findings.stream().map(finding -> sentence(finding, reader)).toList();
    }

    private String sentence(Finding finding, Locale reader) {
        return finding.rule() + " · " + text("problem.finding." + finding.reason(), reader, finding.about());
    }

    private String text(String key, Locale reader, Object... details) {
        return Objects.requireNonNull(texts.getMessage(key, details, key, reader));
    }

    /** The advice in words; {@code missing} stops a yes until it is there (D6). */
    record Given(String recommendation, String reasons, String score, List<String> warnings, List<String> missing) {}
}
