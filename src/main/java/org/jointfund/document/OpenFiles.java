package org.jointfund.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Component;

/** Which files a person may open, by the word of all who filed some. */
@Component
public class OpenFiles {

    private final List<DocumentAccess> rules;

    public OpenFiles(List<DocumentAccess> rules) {
        this.rules = rules;
    }

    /** Those of the files that the reader may open, in their order. */
    public List<StoredFile> of(List<StoredFile> files, PersonId reader) {
        Set<StoredFile> open = rules.stream()
                .flatMap(rule -> rule.open(files, reader).stream())
                .collect(Collectors.toSet());
        return files.stream().filter(open::contains).toList();
    }
}
