package org.jointfund.programme.web;

import java.util.List;
import java.util.Map;
import org.jointfund.document.DocumentId;
import org.jointfund.document.Documents;
import org.jointfund.document.OpenFiles;
import org.jointfund.document.StoredFile;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.Page;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what is filed on a case into words, a page at a time. */
@Component
class FilePages {

    private final Documents documents;
    private final OpenFiles openFiles;
    private final Words words;
    private final Choices choices;
    private final Holders holders;

    FilePages(Documents documents, OpenFiles openFiles, Words words, Choices choices, Holders holders) {
        this.documents = documents;
        this.openFiles = openFiles;
        this.words = words;
        this.choices = choices;
        this.holders = holders;
    }

    /** A file this person may open. */
    record FileLine(String href, String title, String kind, String about, String size, String at, String by) {}

    /** A page of what is filed on a case, without what this person may not open; older files follow before {@code next}. */
    Page<FileLine> page(CaseNumber number, @Nullable DocumentId before, Actor actor) {
        Page<StoredFile> page = Page.of(documents.ofCase(number, before, Page.READ), StoredFile::id);
        return new Page<>(lines(openFiles.of(page.rows(), actor.id())), page.next());
    }

    private List<FileLine> lines(List<StoredFile> readable) {
        Map<PersonId, String> names = holders.names(
                readable.stream().map(StoredFile::storedBy).distinct().toList());
        return readable.stream()
                .map(file -> file(file, names.getOrDefault(file.storedBy(), "")))
                .toList();
    }

    private FileLine file(StoredFile file, String by) {
        return new FileLine(
                "/documents/" + file.id(),
                file.title(),
                words.get("document.kind." + file.kind()),
                about(file.subject()),
                words.get("case.file.size", Math.max(1, file.size() / 1024)),
                words.day(file.storedAt(), CaseNumber.fromKey(file.subject()).fund()),
                by);
    }

    /** What a file was filed on: the case itself, or the child of it that its key names. */
    private String about(String key) {
        String child = key.substring(key.indexOf('/') + 1);
        int dash = child.indexOf('-');
        return child.equals(key)
                ? words.get("case.file.about.CASE")
                : words.get("case.file.about." + child.substring(0, dash), named(child.substring(dash + 1)));
    }

    /** A country by its name, anything else by its number. */
    private String named(String ordinal) {
        return choices.country(new CountryCode(ordinal));
    }
}
