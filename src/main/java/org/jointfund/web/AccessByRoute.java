package org.jointfund.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Asks the access table for every request. */
@Component
class AccessByRoute implements AuthorizationManager<RequestAuthorizationContext> {

    private final AccessTable table;
    private final People people;

    AccessByRoute(AccessTable table, People people) {
        this.table = table;
        this.people = people;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> signedIn, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        Optional<AccessRule> rule = table.ruleFor(request.getMethod(), path(request));
        return new AuthorizationDecision(
                rule.map(found -> found.isForAnyone() || admits(found, signedIn.get(), request))
                        .orElse(false));
    }

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** Whoever the request works for is known to the rest of it. */
    private boolean admits(AccessRule rule, @Nullable Authentication signedIn, HttpServletRequest request) {
        return signedIn != null
                && signedIn.isAuthenticated()
                && people.actor(new PersonId(signedIn.getName()))
                        .filter(rule::admits)
                        .map(actor -> {
                            request.setAttribute(Actor.class.getName(), actor);
                            return true;
                        })
                        .orElse(false);
    }
}
