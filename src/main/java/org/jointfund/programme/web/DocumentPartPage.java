package org.jointfund.programme.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jointfund.fund.Objective;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.DocumentCheck;
import org.jointfund.programme.DocumentContents;
import org.jointfund.programme.DocumentPart;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.ResultLevel;

/** One part of the document on its own page: what is stored, whether this reader may change it, and what is still open. */
record DocumentPartPage(DocumentCheck check, String name, Actor reader, DocumentWords words) {

    public Programme programme() {
        return check.contents().programme();
    }

    public DocumentContents contents() {
        return check.contents();
    }

    public DocumentPart part() {
        return contents().part(name);
    }

    public String changed() {
        return words.changed(part());
    }

    public boolean editable() {
        return programme().is(ProgrammeStatus.DOCUMENT_DRAFT)
                && programme().agencies().stream()
                        .anyMatch(agency -> reader.is(programme().fund(), Role.FOCAL_POINT, agency.value()));
    }

    /** What the check says about this part; empty before anybody wrote it. */
    public List<String> open() {
        return part().touched()
                ? check.problems().stream()
                        .filter(problem -> problem.field().equals(name))
                        .map(words::problem)
                        .toList()
                : List.of();
    }

    public List<Option> levels() {
        return List.of(level(ResultLevel.OUTCOME), level(ResultLevel.OUTPUT));
    }

    private Option level(ResultLevel level) {
        return new Option(level.name(), words.get("document.level." + level));
    }

    public List<Option> agencies() {
        return programme().agencies().stream()
                .map(agency -> new Option(agency.value(), agency.value()))
                .toList();
    }

    public List<Option> objectives() {
        return check.rules().objectives().stream().map(this::objective).toList();
    }

    private Option objective(Objective objective) {
        String title = objective.title().in(words.locale());
        return new Option(Integer.toString(objective.number()), objective.number() + ". " + title);
    }

    public List<Option> languages() {
        return check.rules().fund().languages().stream()
                .map(language -> new Option(language.getLanguage(), words.get("language." + language.getLanguage())))
                .toList();
    }

    /** The language of the agreement that is marked: the one chosen, else the fund's usual one. */
    public String language() {
        String chosen = contents().document().language();
        return chosen == null ? languages().get(0).value() : chosen;
    }

    public List<Option> scale() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(step -> new Option(Integer.toString(step), words.get("document.scale." + step)))
                .toList();
    }
}
