package org.jointfund.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every route and who may use it; what is not in the table is denied (P35). */
@Component
class AccessTable {

    private final List<AccessRule> rules;

    AccessTable() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:access/*.csv");
        rules = Arrays.stream(files)
                .flatMap(AccessTable::lines)
                .map(AccessRule::parse)
                .toList();
    }

    private static java.util.stream.Stream<String> lines(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The most specific rule for a request. */
    Optional<AccessRule> ruleFor(String method, String path) {
        return rules.stream().filter(rule -> rule.matches(method, path)).min((one, other) -> one.path()
                .compareTo(other.path()));
    }

    /** What can be done at an address at all; nothing where there is none. */
    Set<String> methods(String path) {
        return rules.stream()
                .map(AccessRule::method)
                .filter(method -> ruleFor(method, path).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
