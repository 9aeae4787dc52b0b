package org.jointfund.web;

import java.util.Map;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Signs in whoever an organisation vouches for, as the person its subject is tied to; an unknown subject stays outside. */
@Component
class OrganisationSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final String PERSON = "person";

    private final OidcUserService provider = new OidcUserService();
    private final People people;

    OrganisationSignIn(People people) {
        this.people = people;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = provider.loadUser(request);
        return people.actor(String.valueOf(user.getIssuer()), String.valueOf(user.getSubject()))
                .map(actor -> as(actor, user))
                .orElseThrow(() -> new OAuth2AuthenticationException("unknown_person"));
    }

    private static OidcUser as(Actor actor, OidcUser user) {
        OidcUserInfo info = new OidcUserInfo(Map.of(PERSON, actor.id().value()));
        return new DefaultOidcUser(user.getAuthorities(), user.getIdToken(), info, PERSON);
    }
}
