package org.jointfund.programme;

import java.util.List;
import java.util.Optional;
import org.jointfund.document.DocumentKind;
import org.jointfund.document.Documents;
import org.jointfund.document.NewFile;
import org.jointfund.document.StoredFile;
import org.jointfund.document.Upload;
import org.jointfund.document.UploadedFile;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What countries say to an idea: the resident coordinator's answer (D9) and the government's endorsement (rulebook E9). */
@Service
@Transactional
public class Endorsing {

    private final CaseAccess access;
    private final Endorsements endorsements;
    private final Documents documents;
    private final Upload upload;
    private final Movement movement;

    Endorsing(CaseAccess access, Endorsements endorsements, Documents documents, Upload upload, Movement movement) {
        this.access = access;
        this.endorsements = endorsements;
        this.documents = documents;
        this.upload = upload;
        this.movement = movement;
    }

    /** The coordinator of a country endorses or returns; when the last one endorsed, the idea goes to the secretariat. */
    public void answer(
            CaseNumber number, CountryCode country, AnswerIdea command, Optional<UploadedFile> letter, Actor actor) {
        Programme programme = access.asCoordinator(number, country, actor);
        if (!programme.is(ProgrammeStatus.IDEA_ENDORSEMENT)
                || !pending(programme).contains(country)) {
            throw Stale.step();
        }
        if (!command.endorses() && command.note().isBlank()) {
            throw new ReasonMissing("note");
        }
        letter.ifPresent(file -> store(number.child("RC", country), file, actor.id()));
        endorsements.add(number, command.answer(country, actor.id(), movement.now()));
        move(programme, command.endorses(), actor.id());
        movement.tell(new CoordinatorAnswered(number, country, command.endorses(), command.note(), actor.id()));
    }

    private void move(Programme programme, boolean endorsed, PersonId by) {
        if (!endorsed) {
            movement.to(programme, ProgrammeStatus.IDEA_DRAFT, by);
        } else if (pending(programme).isEmpty()) {
            movement.to(programme, ProgrammeStatus.IDEA_SUBMITTED, by);
        }
    }

    /** Files a government's endorsement for one of the countries; a later one takes its place. */
    public void fileLetter(CaseNumber number, CountryCode country, UploadedFile letter, Actor actor) {
        Programme programme = access.asPartner(number, actor);
        if (!programme.countries().contains(country)) {
            throw new NotFound("country", country.value());
        }
        if (programme.status().isOver()) {
            throw Stale.step();
        }
        store(letterKey(number, country), letter, actor.id());
    }

    private void store(String subject, UploadedFile file, PersonId by) {
        documents.store(NewFile.of(DocumentKind.ENDORSEMENT, subject, upload.accept(file), by));
    }

    /** The government's endorsement for a country, if it is on file. */
    public Optional<StoredFile> letter(CaseNumber number, CountryCode country) {
        return documents.latest(DocumentKind.ENDORSEMENT, letterKey(number, country));
    }

    private static String letterKey(CaseNumber number, CountryCode country) {
        return number.child("GOV", country);
    }

    /** The countries of the programme whose government's endorsement is on file. */
    public List<CountryCode> withLetter(Programme programme) {
        return programme.countries().stream()
                .filter(country -> letter(programme.number(), country).isPresent())
                .toList();
    }

    /** The countries whose coordinators are still to endorse; an endorsement holds, and coordinators speak for countries only (E10). */
    public List<CountryCode> pending(Programme programme) {
        if (!programme.scope().asksCoordinators()) {
            return List.of();
        }
        List<Endorsements.Answer> answers = endorsements.of(programme.number());
        return programme.countries().stream()
                .filter(country -> !endorsed(country, answers))
                .toList();
    }

    /** The countries whose coordinators endorsed. */
    public List<CountryCode> endorsed(Programme programme) {
        List<Endorsements.Answer> answers = endorsements.of(programme.number());
        return programme.countries().stream()
                .filter(country -> endorsed(country, answers))
                .toList();
    }

    private static boolean endorsed(CountryCode country, List<Endorsements.Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.country().equals(country))
                .reduce((earlier, later) -> later)
                .filter(Endorsements.Answer::endorsed)
                .isPresent();
    }
}
