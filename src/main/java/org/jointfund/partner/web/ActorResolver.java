package org.jointfund.partner.web;

import java.security.Principal;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Loads the actor anew for every request, so that a role taken away is gone at once. */
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
        return people.actor(new PersonId(principal.getName())).orElseThrow(NotAllowed::new);
    }
}
