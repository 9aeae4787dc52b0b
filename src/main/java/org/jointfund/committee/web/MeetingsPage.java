package org.jointfund.committee.web;

import java.util.List;
import org.jointfund.committee.Meeting;
import org.jspecify.annotations.Nullable;

/** The meetings a person can see, a page at a time, and the funds for which they may call one. */
record MeetingsPage(List<Row> rows, @Nullable String next, List<Option> funds) {

    /** A meeting with its fund's name and how many items it has. */
    record Row(Meeting meeting, String fund, int items) {}
}
