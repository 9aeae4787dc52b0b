package org.jointfund.partner.web;

import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Identities;
import org.jointfund.partner.People;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class IdentityController {

    private final Identities identities;
    private final People people;

    IdentityController(Identities identities, People people) {
        this.identities = identities;
        this.people = people;
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
        return Receipt.of("/people/" + person + "/identity", "identity.linked", person);
    }
}
