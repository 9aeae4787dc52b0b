package org.jointfund.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Which page a person went out from to sign in again, and when by the clock of sign-ins, which never moves with the demonstration's. */
record AskedAgain(String page, Instant at) implements Serializable {

    private static final String KEY = AskedAgain.class.getName();
    private static final Duration LEEWAY = Duration.ofSeconds(30);

    void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    /** Taken out: one asking is answered once. */
    static Optional<AskedAgain> takeFrom(HttpSession session) {
        Optional<AskedAgain> asked = Optional.ofNullable((AskedAgain) session.getAttribute(KEY));
        session.removeAttribute(KEY);
        return asked;
    }

    /** Whether the organisation vouches that the person signed in after being asked, and not at some earlier time (OpenID Connect Core 3.1.2.1, max_age). */
    boolean isAnsweredBy(OidcUser user) {
        return Optional.ofNullable(user.getAuthenticatedAt())
                .filter(signedIn -> !signedIn.isBefore(at.minus(LEEWAY)))
                .isPresent();
    }
}
