package org.jointfund.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ties a person to the account their own organisation signs them in with (S1). */
@Service
public class Identities {

    private final People people;
    private final ApplicationEventPublisher events;

    Identities(People people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    /**
     * From now on the provider's subject signs in as this person; a subject belongs to one person. Refused to whoever does not administer
     * every fund in which this person holds a role.
     */
    @Transactional
    public void link(PersonId person, Link link, Actor actor) {
        if (!actor.isAny(Role.ADMINISTRATOR)) {
            throw new NotAllowed();
        }
        Actor tied = people.actor(person).orElseThrow(() -> new NotFound("person", person.value()));
        tied.assignments().forEach(held -> actor.require(held.fund(), Role.ADMINISTRATOR));
        boolean taken = people.actor(link.issuer(), link.subject())
                .filter(other -> !other.id().equals(person))
                .isPresent();
        if (taken) {
            throw new SubjectTaken();
        }
        people.link(person, link.issuer(), link.subject());
        events.publishEvent(new IdentityLinked(person, actor.id()));
    }

    /** The issuer's address and the subject it names this person by. */
    public record Link(@NotBlank @Size(max = 200) String issuer, @NotBlank @Size(max = 200) String subject) {}

    /** An administrator tied a person to an account. */
    public record IdentityLinked(PersonId person, PersonId by) implements DomainEvent {

        @Override
        public String subject() {
            return "person/" + person;
        }
    }
}
