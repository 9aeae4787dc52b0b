package org.jointfund.programme.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jointfund.partner.Actor;
import org.jointfund.programme.Activity;
import org.jointfund.programme.BudgetLine;
import org.jointfund.programme.Comments;
import org.jointfund.programme.DocumentCheck;
import org.jointfund.programme.DocumentContents;
import org.jointfund.programme.DocumentPart;
import org.jointfund.programme.DocumentReading;
import org.jointfund.programme.FiledComment;
import org.jointfund.programme.OutcomeShare;
import org.jointfund.programme.ProgrammeDocument;
import org.jointfund.programme.QualityRecord;
import org.jointfund.programme.QualityRecords;
import org.jointfund.programme.ResultRow;
import org.jointfund.programme.Risk;
import org.jointfund.programme.Signatory;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The programme document, its budget and the committee's comments on it, for programs. */
@RestController
@RequestMapping("/api/v1/cases/{number}")
class DocumentApi {

    private final DocumentReading reading;
    private final Comments comments;
    private final QualityRecords checks;

    DocumentApi(DocumentReading reading, Comments comments, QualityRecords checks) {
        this.reading = reading;
        this.comments = comments;
        this.checks = checks;
    }

    /** The document with the version of each part that was ever written, and what still stands against handing it in. */
    record DocumentView(
            ProgrammeDocument document,
            Map<String, DocumentPart> parts,
            List<ResultRow> results,
            List<Activity> workPlan,
            List<Risk> risks,
            List<Signatory> signatories,
            List<Problem> problems,
            List<Problem> warnings) {

        static DocumentView of(DocumentCheck check) {
            return new DocumentView(
                    check.contents().document(),
                    new TreeMap<>(check.contents().parts()),
                    check.contents().results().rows(),
                    check.contents().workPlan().activities(),
                    check.contents().risks(),
                    check.contents().signatories(),
                    check.problems(),
                    check.warnings());
        }
    }

    @GetMapping("/document")
    DocumentView document(@PathVariable CaseNumber number, Actor actor) {
        return DocumentView.of(reading.visible(number, actor));
    }

    /** The budget by agency, category and year, and what each agency spends on each outcome (rulebook 5.2 D3). */
    record BudgetView(List<BudgetLine> lines, List<OutcomeShare> outcomes) {}

    @GetMapping("/budget")
    BudgetView budget(@PathVariable CaseNumber number, Actor actor) {
        DocumentContents contents = reading.visible(number, actor).contents();
        return new BudgetView(contents.budget().lines(), contents.outcomes());
    }

    /** The secretariat's checks of the document, oldest first. */
    @GetMapping("/quality")
    List<QualityRecord> checks(@PathVariable CaseNumber number, Actor actor) {
        reading.visible(number, actor);
        return checks.of(number);
    }

    @GetMapping("/comments")
    List<FiledComment> comments(@PathVariable CaseNumber number, Actor actor) {
        return comments.visible(number, actor);
    }
}
