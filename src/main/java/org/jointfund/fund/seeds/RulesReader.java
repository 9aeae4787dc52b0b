package org.jointfund.fund.seeds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointfund.fund.Rule;
import org.jointfund.fund.Rules;
import org.jointfund.fund.Setting;
import org.jointfund.shared.Money;

/** Reads the values of {@code rules.yaml}, each with its mark and source. */
final class RulesReader {

    private RulesReader() {}

    static Map<String, Setting<?>> settings(Entry file) {
        Map<String, List<Rule<?>>> groups = Rules.all().stream()
                .collect(Collectors.groupingBy(rule -> group(rule.key()), LinkedHashMap::new, Collectors.toList()));
        file.only(groups.keySet().toArray(String[]::new));
        Map<String, Setting<?>> settings = new LinkedHashMap<>();
        groups.forEach((group, rules) -> read(file.get(group), rules, settings));
        groups.keySet().forEach(group -> noMaximumBelowItsMinimum(group, file.get(group), settings));
        return settings;
    }

    private static void read(Entry group, List<Rule<?>> rules, Map<String, Setting<?>> settings) {
        group.only(rules.stream().map(rule -> name(rule.key())).toArray(String[]::new));
        for (Rule<?> rule : rules) {
            settings.put(rule.key(), Values.setting(group.get(name(rule.key())), Values.of(rule.type())));
        }
    }

    private static void noMaximumBelowItsMinimum(String group, Entry file, Map<String, Setting<?>> settings) {
        file.fields().forEach((name, maximum) -> {
            Optional<Object> least = value(settings, group + "." + name.replace("maximum", "minimum"));
            Optional<Object> most = value(settings, group + "." + name);
            if (least.isPresent() && most.isPresent() && isBelow(most.get(), least.get())) {
                throw maximum.mistake("The maximum is below the minimum.");
            }
        });
    }

    private static Optional<Object> value(Map<String, Setting<?>> settings, String key) {
        return Optional.ofNullable(settings.get(key)).map(Setting::value);
    }

    private static boolean isBelow(Object most, Object least) {
        return most instanceof Money money
                ? money.compareTo((Money) least) < 0
                : most instanceof Integer number && number < (Integer) least;
    }

    private static String group(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static String name(String key) {
        return key.substring(key.indexOf('.') + 1);
    }
}
