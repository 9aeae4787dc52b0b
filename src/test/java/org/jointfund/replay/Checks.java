package org.jointfund.replay;

import java.util.ArrayList;
import java.util.List;

/** Compares what the API says with what the story says, and remembers every difference. */
final class Checks {

    private final List<String> differences = new ArrayList<>();
    private int passed;

    /** True when they are equal; the difference is kept otherwise. */
    boolean expect(String what, Object literal, Object found) {
        boolean equal = literal.toString().equals(found.toString());
        if (equal) {
            passed++;
        } else {
            differences.add(what + ": expected " + literal + ", found " + found);
        }
        return equal;
    }

    int passed() {
        return passed;
    }

    List<String> differences() {
        return List.copyOf(differences);
    }
}
