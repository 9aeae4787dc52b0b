package org.jointfund.partner.web;

import java.util.List;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Identities;
import org.jointfund.partner.People;
import org.jointfund.partner.Role;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.Page;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who signs in with which account of their organisation. */
@Controller
class IdentityController {

    private final Identities identities;
    private final People people;

    IdentityController(Identities identities, People people) {
        this.identities = identities;
        this.people = people;
    }

    /** Those whom this person may tie to an account. */
    @GetMapping("/people")
    String all(@RequestParam(required = false) @Nullable PersonId after, Actor actor, Model model) {
        List<Actor> found = people.onlyOf(actor.funds(Role.ADMINISTRATOR), after, Page.READ);
        model.addAttribute("page", Page.of(found, Actor::id).map(Row::of));
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
