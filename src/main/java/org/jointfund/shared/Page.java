package org.jointfund.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of a list: its rows, and the place after which the following page starts; none on the last. */
public record Page<T>(List<T> rows, @Nullable String next) {

    private static final int SIZE = 50;
    /** How many rows to ask for: one more than a page holds tells whether another page follows. */
    public static final int READ = SIZE + 1;

    /** The page of what was found; a row's place is its key in the order of the list. */
    public static <T> Page<T> of(List<T> found, Function<T, Object> place) {
        return of(found, SIZE, place);
    }

    public static <T> Page<T> of(List<T> found, int size, Function<T, Object> place) {
        List<T> rows = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? place.apply(rows.get(size - 1)).toString() : null;
        return new Page<>(rows, next);
    }

    public <R> Page<R> map(Function<T, R> as) {
        return new Page<>(rows.stream().map(as).toList(), next);
    }
}
