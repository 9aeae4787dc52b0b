package org.jointfund.web;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** One line of {@code access/*.csv}: who may use a route at all; services decide about the case itself. */
record AccessRule(String method, PathPattern path, String who) {

    static final String ANYONE = "ANYONE";
    static final String SIGNED_IN = "SIGNED_IN";
    private static final String API = "/api/v1";

    static AccessRule parse(String line) {
        String[] cells = line.split(";", -1);
        if (cells.length != 3) {
            throw new IllegalStateException("An access rule is METHOD;path;who: " + line);
        }
        return new AccessRule(cells[0], PathPatternParser.defaultInstance.parse(cells[1]), cells[2]);
    }

    /** A page's rule holds for its twin under {@code /api/v1} too. */
    boolean matches(String requestMethod, String requestPath) {
        String page = requestPath.startsWith(API + "/") ? requestPath.substring(API.length()) : requestPath;
        return method.equals(requestMethod.equals("HEAD") ? "GET" : requestMethod)
                && (path.matches(PathContainer.parsePath(requestPath)) || path.matches(PathContainer.parsePath(page)));
    }

    boolean isForAnyone() {
        return who.equals(ANYONE);
    }

    boolean admits(Actor actor) {
        return isForAnyone() || who.equals(SIGNED_IN) || actor.isAny(roles().toArray(Role[]::new));
    }

    private Set<Role> roles() {
        return Arrays.stream(who.split(" ", -1)).map(Role::valueOf).collect(Collectors.toSet());
    }
}
