package org.jointfund.web;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** Somebody signed in by their organisation has to sign in there once more for this step. */
final class SignInAgainFirst extends Refused {

    SignInAgainFirst() {
        super(Problem.of("signIn.againFirst"));
    }
}
