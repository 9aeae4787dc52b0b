package org.jointfund.committee;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointfund.document.DocumentAccess;
import org.jointfund.document.DocumentKind;
import org.jointfund.document.StoredFile;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Component;

/** The files of positions open to the committee, its secretariat and auditors, and to nobody who stepped out (D1, S2). */
@Component
class ItemFiles implements DocumentAccess {

    private final People people;
    private final ItemReading reading;

    ItemFiles(People people, ItemReading reading) {
        this.people = people;
        this.reading = reading;
    }

    @Override
    public List<StoredFile> open(List<StoredFile> files, PersonId reader) {
        Map<CaseNumber, List<StoredFile>> byCase = files.stream()
                .filter(file -> file.kind() == DocumentKind.POSITION)
                .collect(Collectors.groupingBy(file -> CaseNumber.fromKey(file.subject())));
        return byCase.isEmpty()
                ? List.of()
                : people.actor(reader).map(actor -> open(byCase, actor)).orElse(List.of());
    }

    private List<StoredFile> open(Map<CaseNumber, List<StoredFile>> byCase, Actor actor) {
        return byCase.entrySet().stream()
                .flatMap(filed -> open(filed.getValue(), openItems(filed.getKey(), actor)))
                .toList();
    }

    private static Stream<StoredFile> open(List<StoredFile> files, Set<String> items) {
        return files.stream().filter(file -> items.contains(file.subject()));
    }

    private Set<String> openItems(CaseNumber number, Actor actor) {
        return reading.of(number, actor).stream()
                .filter(item -> reading.openness(item, actor) == ItemReading.Openness.FULL)
                .map(Item::key)
                .collect(Collectors.toSet());
    }
}
