package org.jointfund.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jointfund.partner.Actor;
import org.jointfund.partner.SignedInAgain;
import org.jointfund.shared.DemoSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** An account of the demonstration shows it by its password, everybody else by their organisation's sign-in. */
@Component
class SigningInAgain implements SignedInAgain {

    private final UserDetailsService accounts;
    private final PasswordEncoder passwords;
    private final DemoSettings demo;
    private final HttpServletRequest request;
    private final Clock wall = Clock.systemUTC();

    SigningInAgain(
            UserDetailsService accounts, PasswordEncoder passwords, DemoSettings demo, HttpServletRequest request) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.demo = demo;
        this.request = request;
    }

    @Override
    public Optional<String> elsewhere(String page) {
        return organisation().map(token -> OrganisationAsked.address(token.getAuthorizedClientRegistrationId(), page));
    }

    @Override
    public boolean isFresh(Actor actor, String page) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(FreshSignIn::in)
                .filter(fresh -> fresh.holds(actor, page, Instant.now(wall)))
                .isPresent();
    }

    @Override
    public void require(Actor actor, String page, @Nullable String password) {
        if (organisation().isPresent() || isByToken()) {
            requireFresh(actor, page);
        } else if (!isPasswordOf(actor, password)) {
            throw new PasswordWrong();
        }
    }

    private void requireFresh(Actor actor, String page) {
        if (!isFresh(actor, page)) {
            throw new SignInAgainFirst();
        }
    }

    private boolean isPasswordOf(Actor actor, @Nullable String password) {
        return password != null
                && demo.enabled()
                && passwords.matches(
                        password,
                        accounts.loadUserByUsername(actor.id().value()).getPassword());
    }

    /** A program's token says nothing of a person who has just signed in. */
    private static boolean isByToken() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken;
    }

    private static Optional<OAuth2AuthenticationToken> organisation() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn instanceof OAuth2AuthenticationToken token ? Optional.of(token) : Optional.empty();
    }
}
