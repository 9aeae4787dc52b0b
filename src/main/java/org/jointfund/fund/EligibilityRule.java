package org.jointfund.fund;

import java.util.Set;

/** One of the rules E1-E20 as this fund holds it: where, when and how hard (rulebook 3.1, D6); {@code message} says what to change. */
public record EligibilityRule(
        String id, Stage stage, Severity severity, Set<Scope> scopes, String message, Mark mark, String source) {

    /** When a rule is tested. */
    public enum Stage {
        IDEA,
        COMMITTEE,
        TRANSFER
    }

    /** What a broken rule does. */
    public enum Severity {
        /** Nobody can go on. */
        BLOCK,
        /** The secretariat returns the idea. */
        RETURN,
        /** The secretariat finds the idea not eligible. */
        INELIGIBLE,
        /** Everybody sees it and goes on. */
        WARN
    }

    public boolean holdsFor(Scope scope, Stage when) {
        return stage == when && scopes.contains(scope);
    }
}
