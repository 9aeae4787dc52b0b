package org.jointfund.programme;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointfund.document.DocumentAccess;
import org.jointfund.document.DocumentKind;
import org.jointfund.document.StoredFile;
import org.jointfund.partner.People;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Component;

/** Whoever may read a case may open its agreement with the pages signed, and the endorsements, attachments and letters filed on it. */
@Component
public class CaseFiles implements DocumentAccess {

    /** The kind of child of a case under which the committee's word on a suspension is filed. */
    public static final String SUSPENSION = "SUS";

    /** The kind of child of a case under which the committee's waiver of a report is filed. */
    public static final String WAIVER = "WAV";

    private static final Set<DocumentKind> OPEN = EnumSet.of(
            DocumentKind.AGREEMENT_TEXT,
            DocumentKind.AGREEMENT_EXECUTED,
            DocumentKind.SIGNED_PAGE,
            DocumentKind.ENDORSEMENT,
            DocumentKind.ATTACHMENT,
            DocumentKind.CORRESPONDENCE);

    private final Programmes programmes;
    private final People people;

    CaseFiles(Programmes programmes, People people) {
        this.programmes = programmes;
        this.people = people;
    }

    @Override
    public List<StoredFile> open(List<StoredFile> files, PersonId reader) {
        Map<CaseNumber, List<StoredFile>> byCase = files.stream()
                .filter(file -> OPEN.contains(file.kind()) || isCited(file))
                .collect(Collectors.groupingBy(file -> CaseNumber.fromKey(file.subject())));
        return readable(byCase.keySet(), reader).stream()
                .flatMap(number -> byCase.getOrDefault(number, List.of()).stream())
                .toList();
    }

    /** A decision by which a guard was passed or the case reopened (D14), a suspension ratified, or a report waived. */
    private static boolean isCited(StoredFile file) {
        return file.kind() == DocumentKind.DECISION
                && Stream.of(Register.FILED, SUSPENSION, WAIVER)
                        .anyMatch(kind -> file.subject().contains("/" + kind + "-"));
    }

    private Set<CaseNumber> readable(Set<CaseNumber> numbers, PersonId reader) {
        return numbers.isEmpty()
                ? numbers
                : people.actor(reader)
                        .map(actor -> programmes.visible(numbers, actor))
                        .orElse(Set.of());
    }
}
