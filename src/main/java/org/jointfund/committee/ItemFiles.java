package org.jointfund.committee;

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
    public boolean mayOpen(PersonId reader, StoredFile file) {
        return file.kind() == DocumentKind.POSITION
                && people.actor(reader)
                        .filter(actor -> mayOpen(actor, CaseNumber.fromKey(file.subject())))
                        .isPresent();
    }

    private boolean mayOpen(Actor actor, CaseNumber number) {
        return reading.openness(number, actor) == ItemReading.Openness.FULL;
    }
}
