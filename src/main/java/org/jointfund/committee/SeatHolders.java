package org.jointfund.committee;

import java.util.List;
import java.util.Optional;
import org.jointfund.document.AcceptedFile;
import org.jointfund.document.DocumentId;
import org.jointfund.document.DocumentKind;
import org.jointfund.document.Documents;
import org.jointfund.document.NewFile;
import org.jointfund.document.StoredFile;
import org.jointfund.fund.Seat;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.jointfund.partner.Person;
import org.jointfund.partner.Role;
import org.jointfund.shared.FundCode;
import org.springframework.stereotype.Component;

/** Who sits on a seat, and the files that carry what they said. */
@Component
public class SeatHolders {

    private final People people;
    private final Documents documents;

    SeatHolders(People people, Documents documents) {
        this.people = people;
        this.documents = documents;
    }

    /** The people of a seat; usually one. */
    public List<Person> of(FundCode fund, Seat seat) {
        return people.holding(fund, role(seat), seat.code());
    }

    private static Role role(Seat seat) {
        return switch (seat.role()) {
            case CHAIR -> Role.CHAIR;
            case ALTERNATE -> Role.ALTERNATE_CHAIR;
            case MEMBER -> Role.MEMBER;
        };
    }

    /** The member on the seat, who has not stepped out; a vacant seat says nothing. */
    Person member(Sitting sitting, Seat seat) {
        Person member =
                of(sitting.programme().fund(), seat).stream().findFirst().orElseThrow(() -> new NoSuchSeat("seat"));
        if (sitting.steppedOut(member.id())) {
            throw new SteppedOut();
        }
        return member;
    }

    Optional<DocumentId> file(Sitting sitting, Optional<AcceptedFile> file, Actor by) {
        return file.map(accepted -> documents.store(
                        NewFile.of(DocumentKind.POSITION, sitting.item().key(), accepted, by.id())))
                .map(StoredFile::id);
    }
}
