package org.jointfund.programme.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.DocumentCheck;
import org.jointfund.programme.DocumentContents;
import org.jointfund.programme.DocumentPart;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.TextSection;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Problem;

/** The document as a list of parts, each with where it stands, for one reader. */
record DocumentHomePage(DocumentCheck check, List<Problem> problems, Actor reader, DocumentWords words) {

    DocumentHomePage(DocumentCheck check, Actor reader, DocumentWords words) {
        this(check, check.problems(), reader, words);
    }

    /** A part as the list shows it. */
    record Item(String href, String text, String hint, String status, String tone) {}

    /** Parts that belong together under a heading. */
    record Group(String title, List<Item> items) {}

    public DocumentContents contents() {
        return check.contents();
    }

    public Programme programme() {
        return contents().programme();
    }

    public String due() {
        return words.date(contents().document().dueOn());
    }

    public boolean open() {
        return programme().is(ProgrammeStatus.DOCUMENT_DRAFT);
    }

    public boolean convenor() {
        return reader.is(
                programme().fund(), Role.FOCAL_POINT, programme().convenor().value());
    }

    public int finished() {
        return (int) parts().filter(part -> problemsAt(part) == 0).count();
    }

    public int all() {
        return (int) parts().count();
    }

    private Stream<String> parts() {
        Stream<String> texts = Arrays.stream(TextSection.values())
                .filter(TextSection::required)
                .map(TextSection::part);
        Stream<String> others = Stream.of(
                DocumentPart.RESULTS,
                DocumentPart.WORK_PLAN,
                DocumentPart.RISKS,
                DocumentPart.PERIOD,
                DocumentPart.SIGNATORIES);
        Stream<String> budgets = programme().agencies().stream().map(DocumentPart::budgetOf);
        return Stream.of(texts, others, budgets).flatMap(part -> part);
    }

    public List<Group> groups() {
        return List.of(
                new Group("document.group.texts", texts()),
                new Group(
                        "document.group.results",
                        List.of(item(DocumentPart.RESULTS), item(DocumentPart.WORK_PLAN), item(DocumentPart.RISKS))),
                new Group("document.group.budget", budgets()),
                new Group(
                        "document.group.signature",
                        List.of(item(DocumentPart.PERIOD), item(DocumentPart.SIGNATORIES))));
    }

    private List<Item> texts() {
        return Arrays.stream(TextSection.values())
                .map(section ->
                        item(section.part(), "texts/" + section.part(), words.get("document.part." + section.part())))
                .toList();
    }

    private Item item(String part) {
        return item(part, part, words.get("document.part." + part));
    }

    private Item item(String part, String path, String text) {
        return item(part, base() + "/document/" + path, text, status(part));
    }

    private Item item(String part, String href, String text, PartState state) {
        String hint = words.changed(contents().part(part));
        return new Item(href, text, hint, words.get("document.state." + state), state.tone());
    }

    private List<Item> budgets() {
        return programme().agencies().stream().map(this::budget).toList();
    }

    private Item budget(AgencyCode agency) {
        String part = DocumentPart.budgetOf(agency);
        String text = words.get("document.part.budget", agency.value());
        return item(part, base() + "/budget/" + agency, text, status(part));
    }

    private String base() {
        return "/cases/" + programme().number();
    }

    private PartState status(String part) {
        boolean touched = contents().part(part).touched();
        if (problemsAt(part) > 0) {
            return touched ? PartState.UNFINISHED : PartState.TO_START;
        }
        return touched ? PartState.DONE : PartState.OPTIONAL;
    }

    private long problemsAt(String part) {
        return problems.stream().filter(problem -> problem.field().equals(part)).count();
    }

    /** Where a part stands. */
    enum PartState {
        TO_START("grey"),
        UNFINISHED("yellow"),
        DONE("green"),
        OPTIONAL("grey");

        private final String tone;

        PartState(String tone) {
            this.tone = tone;
        }

        String tone() {
            return tone;
        }
    }
}
