package org.jointfund.badinput;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A line of the access table, with somebody who may use it. */
record Route(String method, String path, String roles) {

    private static final Path TABLES = Path.of("src/main/resources/access");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final List<String> OF_FRAMEWORKS = List.of(
            "/sign-", "/error", "/problem", "/css", "/js", "/vendor", "/favicon", "/actuator", "/oauth2", "/login");
    private static final Map<String, String> PEOPLE = Map.ofEntries(
            Map.entry("SIGNED_IN", "secretariat-officer-1"),
            Map.entry("ANYONE", "secretariat-officer-1"),
            Map.entry("FOCAL_POINT", "alder-focal-point"),
            Map.entry("SIGNATORY", "alder-signatory"),
            Map.entry("AGENCY_FINANCE", "alder-finance"),
            Map.entry("RESIDENT_COORDINATOR", "northland-coordinator"),
            Map.entry("REVIEWER", "reviewer-1"),
            Map.entry("SECRETARIAT_OFFICER", "secretariat-officer-1"),
            Map.entry("SECRETARIAT_HEAD", "secretariat-head"),
            Map.entry("MEMBER", "member-a1"),
            Map.entry("CHAIR", "chair"),
            Map.entry("AGENT_OFFICER", "agent-officer"),
            Map.entry("AGENT_MANAGER", "agent-manager"),
            Map.entry("ADMINISTRATOR", "administrator"));
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("number", "MIG00-2026-0001"),
            Map.entry("code", "MIG00"),
            Map.entry("agency", "ALDER"),
            Map.entry("country", "XA"),
            Map.entry("year", "2024"),
            Map.entry("kind", "N"),
            Map.entry("part", "money"),
            Map.entry("section", "management"),
            Map.entry("reviewer", "reviewer-1"),
            Map.entry("person", "donor"),
            Map.entry("process", "conceptNote"));

    static Stream<Route> all(String method) {
        return lines().map(line -> line.split(";", -1))
                .map(cells -> new Route(cells[0], cells[1], cells[2]))
                .filter(route -> route.method.equals(method))
                .filter(route -> OF_FRAMEWORKS.stream().noneMatch(route.path::startsWith));
    }

    private static Stream<String> lines() {
        try (Stream<Path> tables = Files.list(TABLES)) {
            return tables.sorted().toList().stream().flatMap(Route::lines).filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isForRoles() {
        return !roles.equals("SIGNED_IN") && !roles.equals("ANYONE");
    }

    boolean hasVariables() {
        return VARIABLE.matcher(path).find();
    }

    String person() {
        return Objects.requireNonNull(PEOPLE.get(roles.split(" ", 2)[0]), roles);
    }

    /** The address of something that is there, or of something like it. */
    String address() {
        return VARIABLE.matcher(path).replaceAll(found -> VALUES.getOrDefault(found.group(1), "1"));
    }

    /** The address with this in every place. */
    String address(String value) {
        return VARIABLE.matcher(path).replaceAll(value);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
