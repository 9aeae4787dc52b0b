package org.jointfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** R16: what mappers and migrations may say. */
class SqlConventionsTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern TABLE =
            Pattern.compile("(?i)\\b(?:from|join|into|update|table)\\s+([a-zA-Z_]+)\\b(?!\\s*=)");
    private static final Pattern UPDATE = Pattern.compile("(?is)<update\\b.*?</update>");
    private static final Pattern GUARD =
            Pattern.compile("(?is)where.*(version|status|state| is null| between |>=|<=|&lt;|&gt;| > )");
    private static final Pattern UPSERT = Pattern.compile(
            "(?is)<insert\\b(?:(?!</insert>).)*?insert into (\\w+)(?:(?!</insert>).)*?on duplicate key update(.*?)</insert>");
    /** What seeds write at every start, and the confirmation that is an agency's own. */
    private static final Set<String> LAST_WORD_STANDS =
            Set.of("partner_organisation", "partner_person", "contribution_donor", "programme_confirmation");

    private static final Pattern COPY = Pattern.compile(
            "(?is)<insert id=\"(\\w+)\"[^>]*>\\s*insert (?:ignore )?into \\w+ \\([^)]*\\)\\s*(?:<[^>]*>\\s*)?select\\b");
    private static final Pattern TRIGGER =
            Pattern.compile("(?is)(create(?: or replace)?|drop) trigger (\\w+)(.*?)(?=create |drop |\\z)");
    private static final Set<String> NO_TABLES =
            Set.of("select", "lateral", "dual", "key", "set", "ignore", "values", "if", "json_table");

    @TestFactory
    @Keeps("R16")
    Stream<DynamicTest> aMapperNamesItsOwnModulesTablesOrPublishedViews() {
        return mappers()
                .map(mapper -> DynamicTest.dynamicTest(name(mapper), () -> {
                    String module = module(mapper);
                    assertThat(tables(mapper)).allMatch(table -> mayRead(module, table), "may be read by " + module);
                }));
    }

    private static boolean mayRead(String module, String table) {
        return table.startsWith(module)
                || table.contains("_v_")
                || (module.equals("command") && table.equals("clock_setting"))
                || (module.equals("workflow") && (table.startsWith("ACT_") || table.equals("clock_setting")));
    }

    @TestFactory
    @Keeps("R16")
    Stream<DynamicTest> aMapperBindsEveryValueAndNamesEveryColumn() {
        return mappers()
                .map(mapper -> DynamicTest.dynamicTest(name(mapper), () -> assertThat(read(mapper))
                        .doesNotContain("${")
                        .doesNotContainPattern("(?i)(select|,)\\s+(\\w+\\.)?\\*")));
    }

    @TestFactory
    @Keeps("R16")
    Stream<DynamicTest> everyUpdateIsGuarded() {
        return mappers()
                .map(mapper -> DynamicTest.dynamicTest(name(mapper), () -> assertThat(
                                UPDATE.matcher(read(mapper)).results().map(MatchResult::group))
                        .allMatch(update -> GUARD.matcher(update).find(), "names a version, a state or a limit")));
    }

    @TestFactory
    Stream<DynamicTest> everyUpsertCountsOrIsOfRowsWhoseLastWordStands() {
        return mappers()
                .map(mapper -> DynamicTest.dynamicTest(name(mapper), () -> assertThat(
                                UPSERT.matcher(read(mapper)).results())
                        .allMatch(
                                upsert -> upsert.group(2).matches("(?is)\\s*last = last \\+ 1\\s*")
                                        || LAST_WORD_STANDS.contains(upsert.group(1)),
                                "overwrites nothing that somebody else may have written since")));
    }

    /** For every insert … select the server forces its log to disk in the midst of the transaction; three insert only on a condition. */
    @Test
    void aMapperInsertsValuesAndCopiesOnlyWhereNothingMayBeInserted() {
        assertThat(mappers().flatMap(mapper -> COPY.matcher(read(mapper)).results()))
                .extracting(match -> match.group(1))
                .containsExactlyInAnyOrder("insertSection", "addRefund", "read");
    }

    @Test
    void aTriggerInsertsValues() {
        Map<String, String> triggers = new HashMap<>();
        files("db/migration", ".sql")
                .flatMap(file -> TRIGGER.matcher(read(file)).results())
                .forEach(step -> {
                    triggers.put(step.group(2), step.group(1).equals("drop") ? "" : step.group(3));
                });

        assertThat(triggers.values())
                .hasSizeGreaterThan(5)
                .noneMatch(body -> body.matches("(?is).*insert (?:ignore )?into \\w+ \\([^)]*\\)\\s*select\\b.*"));
    }

    @Test
    void everyTableAndViewHasALineOfRights() {
        Set<String> granted = files("db/grants", ".csv")
                .flatMap(file -> read(file).lines())
                .filter(line -> !line.isBlank())
                .map(line -> line.split(";", -1)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> created = files("db/migration", ".sql")
                .flatMap(file -> Pattern.compile(
                                "(?i)create (?:or replace )?(?:table|view|sequence) (?:if not exists )?([a-zA-Z_]+)")
                        .matcher(read(file))
                        .results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        files("db/migration", ".sql")
                .flatMap(file -> Pattern.compile("(?i)drop (?:table|view) ([a-zA-Z_]+)")
                        .matcher(read(file))
                        .results())
                .forEach(match -> created.remove(match.group(1)));

        assertThat(granted).containsExactlyInAnyOrderElementsOf(created);
    }

    @Test
    void recordsThatMustLastCanOnlyBeAdded() {
        List<String> lasting = files("db/grants", ".csv")
                .flatMap(file -> read(file).lines())
                .filter(
                        line -> line.matches(
                                "(audit_entry|audit_seal|ledger_journal.*|ledger_line.*|document_content|.*_position|.*_signature);.*"))
                .toList();

        assertThat(lasting).isNotEmpty().noneMatch(line -> line.contains("UPDATE") || line.contains("DELETE"));
    }

    private static Stream<Path> mappers() {
        return files("org/jointfund", ".xml");
    }

    private static Set<String> tables(Path mapper) {
        return TABLE.matcher(read(mapper)
                        .replaceAll("(?is)<!--.*?-->|</?update[^>]*>|on duplicate key update|for update", ""))
                .results()
                .map(match -> match.group(1))
                .filter(table -> !NO_TABLES.contains(table.toLowerCase(java.util.Locale.ROOT)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String module(Path mapper) {
        return RESOURCES.resolve("org/jointfund").relativize(mapper).getName(0).toString();
    }

    private static String name(Path mapper) {
        return String.valueOf(mapper.getFileName());
    }

    private static Stream<Path> files(String folder, String suffix) {
        try (Stream<Path> tree = Files.walk(RESOURCES.resolve(folder))) {
            return tree.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
