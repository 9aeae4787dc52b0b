package org.jointfund.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The thematic areas money is meant for (D7); none means it may be used for all. */
public record Earmark(SortedSet<Integer> themes) {

    public static final Earmark NONE = of(java.util.List.of());

    public Earmark {
        themes = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(themes));
    }

    public static Earmark of(Collection<Integer> themes) {
        return new Earmark(new TreeSet<>(themes));
    }

    /** Reads {@code 2|3}. */
    @JsonCreator
    public static Earmark parse(String written) {
        return of(Arrays.stream(written.split("\\|", -1))
                .filter(theme -> !theme.isEmpty())
                .map(Integer::valueOf)
                .toList());
    }

    public boolean isNone() {
        return themes.isEmpty();
    }

    /** Whether this money may pay for a programme on these themes: for all of them, or not earmarked at all (rulebook 4.6.5). */
    public boolean allows(Collection<Integer> programme) {
        return isNone() || (!programme.isEmpty() && themes.containsAll(programme));
    }

    /** How narrow the earmark is: the fewer themes the smaller, unearmarked last. */
    int width() {
        return isNone() ? Integer.MAX_VALUE : themes.size();
    }

    @Override
    @JsonValue
    public String toString() {
        return themes.stream().map(String::valueOf).collect(Collectors.joining("|"));
    }
}
