package org.jointfund.agreement.web;

import org.jointfund.partner.Actor;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes sure it is still the same person: who signs types the password once more (N25). */
@Component
class SignedInAgain {

    private final UserDetailsService accounts;
    private final PasswordEncoder passwords;

    SignedInAgain(UserDetailsService accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Refused at the field when the password is not this person's. */
    void check(Actor actor, String password) {
        UserDetails account = accounts.loadUserByUsername(actor.id().value());
        if (!passwords.matches(password, account.getPassword())) {
            throw new PasswordWrong();
        }
    }
}
