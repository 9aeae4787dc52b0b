package org.jointfund.programme.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.DocumentCheck;
import org.jointfund.programme.DocumentPart;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.QualityItem;
import org.jointfund.programme.QualityRecord;
import org.jointfund.programme.QualityResult;
import org.jointfund.shared.Problem;

/** The check list with what the system can see of each line, the results open at this loop, and the checks before. */
record QualityPage(
        DocumentCheck check,
        List<QualityRecord> records,
        boolean returnedOftenEnough,
        Memoranda memoranda,
        Actor reader,
        DocumentWords words) {

    /** A line of the check list with what the system found. */
    record Line(String item, String text, String href, String finding, boolean fine) {}

    /** A check made before. */
    record Earlier(String result, String when, String by, String reasons) {}

    public Programme programme() {
        return check.contents().programme();
    }

    public boolean open() {
        return programme().is(ProgrammeStatus.DOCUMENT_CHECK)
                && reader.is(programme().fund(), Role.SECRETARIAT_OFFICER);
    }

    public List<Line> lines() {
        return Arrays.stream(QualityItem.values()).map(this::line).toList();
    }

    private Line line(QualityItem item) {
        String finding = finding(item);
        String text = words.get("document.quality.item." + item);
        String shown = finding.isEmpty() ? words.get("document.quality.nothing." + item) : finding;
        return new Line(item.name(), text, href(item), shown, finding.isEmpty());
    }

    private String finding(QualityItem item) {
        return switch (item) {
            case ARITHMETIC -> joined(check.problems(), DocumentPart.BUDGET);
            case RISKS ->
                joined(
                        Stream.concat(check.problems().stream(), check.warnings().stream())
                                .toList(),
                        DocumentPart.RISKS);
            case INDICATORS -> joined(check.problems(), DocumentPart.RESULTS);
            case MEMORANDA -> missingMemoranda();
            case CONDITIONS_ANSWERED, MARKERS -> "";
        };
    }

    private String joined(List<Problem> problems, String part) {
        return problems.stream()
                .filter(problem -> problem.field().startsWith(part))
                .map(words::problem)
                .collect(java.util.stream.Collectors.joining(" "));
    }

    private String missingMemoranda() {
        String missing = memoranda.missing(programme());
        return missing.isEmpty() ? "" : words.get("document.quality.noMemorandum", missing);
    }

    private String href(QualityItem item) {
        String number = "/cases/" + programme().number();
        return switch (item) {
            case ARITHMETIC -> number + "/budget";
            case RISKS -> number + "/document/risks";
            case INDICATORS -> number + "/document/results";
            case MARKERS -> number + "/idea";
            case CONDITIONS_ANSWERED, MEMORANDA -> number + "/document";
        };
    }

    public List<Option> items() {
        return Arrays.stream(QualityItem.values())
                .map(item -> new Option(item.name(), words.get("document.quality.item." + item)))
                .toList();
    }

    public Set<QualityItem> noItems() {
        return Set.of();
    }

    /** A returned document comes back twice at most; then the committee decides knowing that it is not recommended. */
    public List<Option> results() {
        QualityResult negative = returnedOftenEnough ? QualityResult.NOT_RECOMMENDED : QualityResult.RETURN;
        return Stream.of(QualityResult.PASS, negative)
                .map(result -> new Option(result.name(), words.get("document.quality.result." + result)))
                .toList();
    }

    public List<Earlier> earlier() {
        return records.stream().map(this::earlier).toList();
    }

    private Earlier earlier(QualityRecord record) {
        return new Earlier(
                words.get("document.quality.result." + record.result()),
                words.date(record.checkedAt(), record.number().fund()),
                words.name(record.checkedBy()),
                record.reasons());
    }
}
