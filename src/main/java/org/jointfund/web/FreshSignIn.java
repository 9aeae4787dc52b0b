package org.jointfund.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jointfund.partner.Actor;

/** Who signed in again for a page; worth something for a few minutes. */
record FreshSignIn(String person, String page, Instant at) implements Serializable {

    private static final String KEY = FreshSignIn.class.getName();
    private static final Duration LASTS = Duration.ofMinutes(5);

    void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    static Optional<FreshSignIn> in(HttpSession session) {
        return Optional.ofNullable((FreshSignIn) session.getAttribute(KEY));
    }

    boolean holds(Actor actor, String forPage, Instant now) {
        return actor.id().value().equals(person) && page.equals(forPage) && now.isBefore(at.plus(LASTS));
    }
}
