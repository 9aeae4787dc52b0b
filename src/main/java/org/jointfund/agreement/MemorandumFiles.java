package org.jointfund.agreement;

import org.jointfund.document.DocumentAccess;
import org.jointfund.document.DocumentKind;
import org.jointfund.document.StoredFile;
import org.jointfund.partner.People;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Component;

/** Whoever has a part in the fund may open its memoranda. */
@Component
class MemorandumFiles implements DocumentAccess {

    private final People people;

    MemorandumFiles(People people) {
        this.people = people;
    }

    @Override
    public boolean mayOpen(PersonId reader, StoredFile file) {
        FundCode fund = new FundCode(file.subject().split("/", -1)[0]);
        return file.kind() == DocumentKind.MEMORANDUM
                && people.actor(reader)
                        .filter(actor -> actor.assignments().stream()
                                .anyMatch(held -> held.fund().equals(fund)))
                        .isPresent();
    }
}
