package org.jointfund.programme.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointfund.fund.Rules;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.DocumentCheck;
import org.jointfund.programme.DocumentPart;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.Problem;

/** Everything that stands against handing the document in, part by part, and what the secretariat will ask about. */
record SubmissionPage(DocumentCheck check, Actor reader, DocumentWords words) {

    /** A part with its address and what to change there. */
    record Finding(String part, String href, String title, List<String> texts) {}

    public Programme programme() {
        return check.contents().programme();
    }

    public List<Finding> problems() {
        return findings(check.problems());
    }

    public List<Finding> warnings() {
        return findings(check.warnings());
    }

    private List<Finding> findings(List<Problem> problems) {
        Map<String, List<String>> byPart = problems.stream()
                .collect(Collectors.groupingBy(
                        Problem::field, LinkedHashMap::new, Collectors.mapping(words::problem, Collectors.toList())));
        return byPart.entrySet().stream()
                .map(part -> new Finding(part.getKey(), href(part.getKey()), title(part.getKey()), part.getValue()))
                .toList();
    }

    private String href(String part) {
        String number = "/cases/" + programme().number();
        if (part.equals(DocumentPart.BUDGET)) {
            return number + "/budget";
        }
        if (part.startsWith(DocumentPart.BUDGET + "-")) {
            return number + "/budget/" + part.substring(DocumentPart.BUDGET.length() + 1);
        }
        boolean own = List.of(
                        DocumentPart.RESULTS,
                        DocumentPart.WORK_PLAN,
                        DocumentPart.RISKS,
                        DocumentPart.PERIOD,
                        DocumentPart.SIGNATORIES)
                .contains(part);
        return number + "/document/" + (own ? "" : "texts/") + part;
    }

    private String title(String part) {
        return part.startsWith(DocumentPart.BUDGET + "-")
                ? words.get("document.part.budget", part.substring(DocumentPart.BUDGET.length() + 1))
                : words.get(part.equals(DocumentPart.BUDGET) ? "document.budget.title" : "document.part." + part);
    }

    public boolean mayHandIn() {
        return programme().is(ProgrammeStatus.DOCUMENT_DRAFT)
                && reader.is(
                        programme().fund(),
                        Role.FOCAL_POINT,
                        programme().convenor().value());
    }

    public String due() {
        return words.date(check.contents().document().dueOn());
    }

    public boolean mayExtend() {
        return check.contents().document().extensions() < check.rules().get(Rules.DOCUMENT_MAXIMUM_EXTENSIONS);
    }

    /** Extending is offered only while the fund's rules allow it. */
    public List<Option> decisions() {
        Option end = new Option("END", words.get("document.overdue.end"));
        int weeks = check.rules().get(Rules.DOCUMENT_EXTENSION_WEEKS);
        return mayExtend()
                ? List.of(new Option("EXTEND", words.get("document.overdue.extend", weeks)), end)
                : List.of(end);
    }
}
