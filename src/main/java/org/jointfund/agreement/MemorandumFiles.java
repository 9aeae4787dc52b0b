package org.jointfund.agreement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointfund.document.DocumentAccess;
import org.jointfund.document.DocumentKind;
import org.jointfund.document.StoredFile;
import org.jointfund.partner.Assignment;
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
    public List<StoredFile> open(List<StoredFile> files, PersonId reader) {
        List<StoredFile> memoranda = files.stream()
                .filter(file -> file.kind() == DocumentKind.MEMORANDUM)
                .toList();
        return memoranda.isEmpty() ? memoranda : ofTheirFunds(memoranda, reader);
    }

    private List<StoredFile> ofTheirFunds(List<StoredFile> memoranda, PersonId reader) {
        Set<FundCode> funds = people.actor(reader).stream()
                .flatMap(actor -> actor.assignments().stream())
                .map(Assignment::fund)
                .collect(Collectors.toSet());
        return memoranda.stream().filter(file -> funds.contains(fund(file))).toList();
    }

    private static FundCode fund(StoredFile memorandum) {
        return new FundCode(memorandum.subject().split("/", -1)[0]);
    }
}
