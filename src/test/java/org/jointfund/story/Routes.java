package org.jointfund.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The pages of the access table. */
final class Routes {

    /** Their situation does not come up in the story: nobody refuses, nobody is late, nobody signs on paper. */
    private static final Set<String> NOT_PLAYED = Set.of(
            "/cases/{number}/agreement/pages/{place}",
            "/cases/{number}/agreement/refusal",
            "/cases/{number}/document/overdue",
            "/cases/{number}/tranches/{ordinal}/late",
            "/cases/{number}/tranches/{ordinal}/unclaimed");
    /** Files, programs' answers and doors of others. */
    private static final Set<String> NO_PAGES = Set.of(
            "/css/**",
            "/js/**",
            "/vendor/**",
            "/favicon*.svg",
            "/actuator/health",
            "/error",
            "/openapi.yaml",
            "/commands/{key}",
            "/documents/{id}",
            "/oauth2/authorization/{provider}",
            "/login/oauth2/code/{provider}",
            "/cases/{number}/process/{process}",
            "/cases/{number}/decisions",
            "/cases/{number}/transfers",
            "/cases/{number}/reviews",
            "/",
            "/signatures");

    private static final PathPatternParser PARSER = new PathPatternParser();
    private final List<PathPattern> patterns = pages();

    /** The most specific route of a path. */
    String of(String path) {
        return patterns.stream()
                .filter(pattern -> pattern.matches(PathContainer.parsePath(path)))
                .min(PathPattern.SPECIFICITY_COMPARATOR)
                .map(PathPattern::getPatternString)
                .orElse(path);
    }

    List<String> all() {
        return patterns.stream()
                .map(PathPattern::getPatternString)
                .filter(route -> !NO_PAGES.contains(route) && !NOT_PLAYED.contains(route))
                .toList();
    }

    private static List<PathPattern> pages() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:access/*.csv");
            return Arrays.stream(files).flatMap(Routes::pages).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<PathPattern> pages(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(";", -1))
                    .filter(cells -> cells[0].equals("GET"))
                    .map(cells -> PARSER.parse(cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
