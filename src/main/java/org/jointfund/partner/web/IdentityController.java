package org.jointfund.partner.web;

import java.util.List;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Identities;
import org.jointfund.partner.People;
import org.jointfund.partner.Role;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who signs in with which account of their organisation. */
@Controller
class IdentityController {

    private final Identities identities;
    private final People people;

    IdentityController(Identities identities, People people) {
        this.identities = identities;
        this.people = people;
    }

    @GetMapping("/people")
    String all(Actor actor, Model model) {
        model.addAttribute(
                "rows",
                people.all().stream()
                        .filter(person -> isTiedBy(actor, person))
                        .map(Row::of)
                        .toList());
        return "partner/people";
    }

    @GetMapping("/people/{person}/identity")
    String page(@PathVariable String person, Model model) {
        model.addAttribute(
                "person", people.actor(new PersonId(person)).orElseThrow(() -> new NotFound("person", person)));
        return "partner/identity";
    }

    @PostMapping({"/people/{person}/identity", "/api/v1/people/{person}/identity"})
    Receipt link(@PathVariable String person, @Body Identities.Link command, Actor actor) {
        identities.link(new PersonId(person), command, actor);
        return Receipt.of("/people", "identity.linked", person);
    }

    /** Who holds roles in funds this person administers and in no other. */
    private static boolean isTiedBy(Actor administrator, Actor person) {
        return person.assignments().stream().allMatch(held -> administrator.is(held.fund(), Role.ADMINISTRATOR));
    }

    /** Somebody with the messages that name their roles. */
    record Row(String id, String name, List<String> roles) {

        static Row of(Actor person) {
            List<String> roles = person.assignments().stream()
                    .map(held -> "role." + held.role())
                    .distinct()
                    .toList();
            return new Row(person.id().value(), person.name(), roles);
        }
    }
}
