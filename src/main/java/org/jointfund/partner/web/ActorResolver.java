package org.jointfund.partner.web;

import java.security.Principal;
import java.util.Optional;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** The actor, loaded once and anew for every request, so that a role taken away is gone at once. */
@Component
class ActorResolver implements HandlerMethodArgumentResolver {

    private final People people;

    ActorResolver(People people) {
        this.people = people;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Principal principal = request.getUserPrincipal();
        if (principal == null) {
            throw new NotAllowed();
        }
        PersonId person = new PersonId(principal.getName());
        return known(request)
                .filter(actor -> actor.id().equals(person))
                .or(() -> people.actor(person))
                .orElseThrow(NotAllowed::new);
    }

    /** Whom the access table let in. */
    private static Optional<Actor> known(NativeWebRequest request) {
        return Optional.ofNullable(
                (Actor) request.getAttribute(Actor.class.getName(), RequestAttributes.SCOPE_REQUEST));
    }
}
