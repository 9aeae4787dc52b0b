package org.jointfund.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Takes who comes from their organisation to their tasks, or back to the page for which they had to sign in again. */
final class OrganisationAnswered extends SavedRequestAwareAuthenticationSuccessHandler {

    private final Clock wall = Clock.systemUTC();

    OrganisationAnswered() {
        setDefaultTargetUrl("/tasks");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws IOException, ServletException {
        Optional<AskedAgain> asked = AskedAgain.takeFrom(request.getSession());
        if (asked.isEmpty() || !(signedIn.getPrincipal() instanceof OidcUser user)) {
            super.onAuthenticationSuccess(request, response, signedIn);
            return;
        }
        getRedirectStrategy().sendRedirect(request, response, back(asked.get(), user, request));
    }

    private String back(AskedAgain asked, OidcUser user, HttpServletRequest request) {
        if (!asked.isAnsweredBy(user)) {
            return asked.page() + "?notAsked";
        }
        new FreshSignIn(user.getName(), asked.page(), Instant.now(wall)).keepIn(request.getSession());
        return asked.page();
    }
}
