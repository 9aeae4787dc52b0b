package org.jointfund.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointfund.shared.Problem;

/** What a narrative report says (rulebook 5.6): of the light half-year update only the summary and the challenges are asked. */
public record Narrative(String summary, String results, String indicators, String challenges, int peopleReached) {

    static final Narrative EMPTY = new Narrative("", "", "", "", 0);

    /** What is still missing before a report of this kind can be submitted. */
    List<Problem> missing(ReportKind kind) {
        Map<String, String> asked = new LinkedHashMap<>(Map.of());
        asked.put("summary", summary);
        if (kind == ReportKind.NARRATIVE) {
            asked.put("results", results);
            asked.put("indicators", indicators);
        }
        asked.put("challenges", challenges);
        return asked.entrySet().stream()
                .filter(field -> field.getValue().isBlank())
                .map(field -> Problem.at(field.getKey(), "report." + field.getKey() + "Missing"))
                .toList();
    }
}
