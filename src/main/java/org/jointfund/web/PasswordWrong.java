package org.jointfund.web;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The password typed to sign is not this person's. */
final class PasswordWrong extends Refused {

    PasswordWrong() {
        super(Problem.at("password", "password.wrong"));
    }
}
