package org.jointfund.partner;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes sure it is still the same person: whoever signs, signs in once more first (N25). */
public interface SignedInAgain {

    /** Where the person's own organisation asks them to sign in again before they come back to the page; empty where a password does. */
    Optional<String> elsewhere(String page);

    /** Whether they came back to this page from there a few minutes ago at most. */
    boolean isFresh(Actor actor, String page);

    /** Refuses whoever neither came back to this page from there nor, holding an account with a password, typed it. */
    void require(Actor actor, String page, @Nullable String password);
}
