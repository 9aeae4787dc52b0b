package org.jointfund.programme;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Problem;

/** What a programme will change, and by what that is known (rulebook 5.2 D1). */
public record ResultsFramework(List<ResultRow> rows) {

    public ResultsFramework {
        rows = List.copyOf(rows);
    }

    /** What stands against handing it in: an output nobody can measure, an agency without an output (rulebook 5.2). */
    List<Problem> problems(Collection<AgencyCode> agencies) {
        if (outputs().isEmpty()) {
            return List.of(Problem.at(DocumentPart.RESULTS, "document.noOutput"));
        }
        List<Problem> problems = new ArrayList<>();
        unmeasured().forEach(statement -> problems.add(problem("document.outputNotMeasured", statement)));
        idle(agencies).forEach(agency -> problems.add(problem("document.agencyWithoutOutput", agency.value())));
        return problems;
    }

    private static Problem problem(String key, String about) {
        return Problem.at(DocumentPart.RESULTS, key, about);
    }

    /** The outcomes as first stated, each once. */
    public List<String> outcomes() {
        return List.copyOf(byResult().values());
    }

    /** The outcome as the framework states it, however it was spaced or capitalised; none when it has no such outcome. */
    Optional<String> outcome(String typed) {
        return Optional.ofNullable(byResult().get(ResultRow.result(typed)));
    }

    private Map<String, String> byResult() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.level() == ResultLevel.OUTCOME)
                .forEach(row -> outcomes.putIfAbsent(row.result(), row.statement()));
        return outcomes;
    }

    private List<ResultRow> outputs() {
        return rows.stream().filter(ResultRow::isOutput).toList();
    }

    private Stream<String> unmeasured() {
        return outputs().stream()
                .collect(groupingBy(ResultRow::result, LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .values()
                .stream()
                .filter(same -> same.stream().noneMatch(ResultRow::isMeasured))
                .map(same -> same.get(0).statement());
    }

    private Stream<AgencyCode> idle(Collection<AgencyCode> agencies) {
        return agencies.stream()
                .filter(agency -> outputs().stream().noneMatch(output -> agency.equals(output.agency())));
    }
}
