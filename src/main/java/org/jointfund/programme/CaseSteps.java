package org.jointfund.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/** Where a case is in its processes; implemented above by the module that knows the engine (N1). */
public interface CaseSteps {

    /** The steps that wait for somebody, oldest first. */
    List<OpenStep> open(CaseNumber number);

    /** Whether this step of the case waits for somebody. */
    default boolean isOpen(CaseNumber number, String step) {
        return open(number).stream().anyMatch(open -> open.step().equals(step));
    }

    /** The processes of the case, the spine first, with their tokens. */
    List<Picture> pictures(CaseNumber number);

    /** The model of a process as BPMN 2.0 XML; not found when there is none. */
    String model(String process);

    /** A step such as {@code draftIdea}: under which key, about what ({@code agency/ALDER}), on which page, who may take it (groups or one person), since when and until when. */
    record OpenStep(
            String step,
            String key,
            @Nullable String about,
            String page,
            List<String> groups,
            @Nullable String assignee,
            Instant since,
            @Nullable LocalDate due) {}

    /** A process of the case: the elements where it stands, those it has passed, in the order of time, and the names of all in the model. */
    record Picture(
            String process,
            String key,
            boolean ended,
            List<String> tokens,
            List<String> done,
            Map<String, String> names) {}
}
