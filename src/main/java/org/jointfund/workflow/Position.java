package org.jointfund.workflow;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointfund.shared.MalformedValue;

/** A place in the list of open steps, after which the next page starts: the due date and the step's id. */
public record Position(Instant due, String id) {

    /** Steps without a due date come last. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})_([\\w-]{1,64})");

    /** Reads a position out of an address; anything else is malformed. */
    public static Position parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new MalformedValue("page.position", written);
        }
        return new Position(Instant.ofEpochSecond(Long.parseLong(matcher.group(1))), matcher.group(2));
    }

    @Override
    public String toString() {
        return due.getEpochSecond() + "_" + id;
    }
}
