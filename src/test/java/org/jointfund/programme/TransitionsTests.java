package org.jointfund.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule book 10.2 in its own words against the statuses here: nothing missing, nothing more, each step walked by a test. */
class TransitionsTests {

    private static final String NOWHERE = "-";
    private static final Set<String> STATES = Set.of(
            "CN_DRAFT",
            "CN_SUBMITTED",
            "CN_INELIGIBLE",
            "CN_REVIEW",
            "CN_SC_READY",
            "PIPELINE",
            "CN_REMOVED",
            "CN_LAPSED",
            "JP_DEV",
            "JP_QA",
            "JP_SC_READY",
            "JP_CLEARING",
            "JP_REJECTED",
            "JP_SIGNING",
            "JP_LAPSED",
            "FTR_PREP",
            "FTR_SENT",
            "ACTIVE",
            "SUSPENDED",
            "CLOSING_CANCELLED",
            "OPERATIONALLY_CLOSED",
            "FINANCIAL_CLOSURE",
            "FINANCIALLY_CLOSED",
            "WITHDRAWN");

    /** A line of the table: the rule book's step, the step here, and who walks it. */
    private record Step(String row, String from, String to, String before, String after, String walkedBy) {

        static Step of(String line) {
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            return new Step(cells.get(0), cells.get(1), cells.get(3), cells.get(4), cells.get(5), cells.get(7));
        }

        boolean moves() {
            return !before.equals(NOWHERE) && !before.equals(after);
        }

        String arrow() {
            return before + " -> " + after;
        }
    }

    private static List<Step> steps() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/lifecycle/transitions.csv")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Step::of)
                .toList();
    }

    @Test
    void everyStepOfTheRuleBookIsOpenAndNoOther() throws IOException {
        Set<String> written =
                steps().stream().filter(Step::moves).map(Step::arrow).collect(Collectors.toSet());
        Set<String> open = Arrays.stream(ProgrammeStatus.values())
                .flatMap(from -> Arrays.stream(ProgrammeStatus.values())
                        .filter(from::mayBecome)
                        .map(to -> from + " -> " + to))
                .collect(Collectors.toSet());
        assertThat(open).isEqualTo(written);
    }

    @Test
    void everyStateOfTheRuleBookStandsInTheTableAndEveryStatusHere() throws IOException {
        assertThat(steps().stream().flatMap(step -> Stream.of(step.from(), step.to())))
                .filteredOn(state -> !state.equals(NOWHERE))
                .containsAll(STATES)
                .allMatch(STATES::contains);
        assertThat(steps().stream().map(Step::after))
                .containsAll(Arrays.stream(ProgrammeStatus.values())
                        .map(ProgrammeStatus::name)
                        .toList());
    }

    /** Row 15, extensions and revisions, belongs to another issue. */
    @Test
    void everyRowIsThere() throws IOException {
        assertThat(steps().stream().map(Step::row))
                .contains(
                        "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "16", "17", "18",
                        "19", "20");
    }

    @Test
    void nothingFollowsWhereTheRuleBookEnds() {
        assertThat(Arrays.stream(ProgrammeStatus.values()).filter(ProgrammeStatus::isOver))
                .containsExactlyInAnyOrder(
                        ProgrammeStatus.IDEA_INELIGIBLE,
                        ProgrammeStatus.IDEA_REMOVED,
                        ProgrammeStatus.IDEA_LAPSED,
                        ProgrammeStatus.DOCUMENT_LAPSED,
                        ProgrammeStatus.REJECTED,
                        ProgrammeStatus.APPROVAL_LAPSED,
                        ProgrammeStatus.WITHDRAWN,
                        ProgrammeStatus.FINANCIALLY_CLOSED);
    }

    @Test
    void everyStepIsWalkedByATest() throws IOException {
        Map<String, String> sources = sources();
        assertThat(steps().stream().map(Step::walkedBy).distinct())
                .allMatch(test -> sources.getOrDefault(test.substring(0, test.indexOf('.')), "")
                        .contains("void " + test.substring(test.indexOf('.') + 1) + "("));
    }

    /** By the name of the class. */
    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            Map<String, String> all = new HashMap<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith("Tests.java")).toList()) {
                all.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
            return all;
        }
    }
}
