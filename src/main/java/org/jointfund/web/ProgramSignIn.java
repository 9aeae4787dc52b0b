package org.jointfund.web;

import java.util.List;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** Lets a program work as the person its token's subject is tied to, as in the browser (S1); an unknown subject stays outside. */
@Component
class ProgramSignIn {

    private final People people;

    ProgramSignIn(People people) {
        this.people = people;
    }

    AbstractAuthenticationToken with(Jwt token) {
        return people.actor(String.valueOf(token.getIssuer()), String.valueOf(token.getSubject()))
                .map(actor -> as(actor, token))
                .orElseThrow(() -> new InvalidBearerTokenException("unknown person"));
    }

    private static AbstractAuthenticationToken as(Actor actor, Jwt token) {
        return new JwtAuthenticationToken(token, List.of(), actor.id().value());
    }
}
