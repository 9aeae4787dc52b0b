package org.jointfund.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing a person must do: the step, the case it is about, where to do it, and by when. */
public record InboxItem(
        String id,
        String step,
        String businessKey,
        String title,
        String path,
        @Nullable String assignee,
        Instant since,
        @Nullable Instant due) {}
