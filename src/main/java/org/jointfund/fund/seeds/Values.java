package org.jointfund.fund.seeds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointfund.fund.AgentMode;
import org.jointfund.fund.DaySteps;
import org.jointfund.fund.FinalNarrativeBasis;
import org.jointfund.fund.Label;
import org.jointfund.fund.Mark;
import org.jointfund.fund.Setting;
import org.jointfund.fund.TranchePlan.ReleaseTest;
import org.jointfund.shared.MalformedValue;
import org.jointfund.shared.Money;
import org.jointfund.shared.Share;

/** Reads the values an entry may hold; each says how it is written when it is not. */
final class Values {

    private static final Pattern SHARE = Pattern.compile("(\\d{1,3})(?:\\.(\\d{1,2}))? ?%");
    private static final Map<Class<?>, Function<Entry, ?>> BY_TYPE = Map.of(
            Integer.class,
            Values::whole,
            Share.class,
            Values::share,
            Money.class,
            Values::money,
            MonthDay.class,
            Values::day,
            DaySteps.class,
            entry -> new DaySteps(list(Values::whole).apply(entry)),
            AgentMode.class,
            word(AgentMode.class),
            FinalNarrativeBasis.class,
            word(FinalNarrativeBasis.class));

    private Values() {}

    static int whole(Entry entry) {
        if (!entry.text().matches("\\d{1,6}")) {
            throw entry.mistake("A whole number is expected, not \"" + entry.text() + "\".");
        }
        return Integer.parseInt(entry.text());
    }

    static Share share(Entry entry) {
        Matcher written = SHARE.matcher(entry.text());
        if (!written.matches()) {
            throw entry.mistake("A percentage such as 7 % is expected, not \"" + entry.text() + "\".");
        }
        String decimals = written.group(2) == null ? "" : written.group(2);
        int points = Integer.parseInt(written.group(1)) * 100 + Integer.parseInt((decimals + "00").substring(0, 2));
        if (points > 10_000) {
            throw entry.mistake("More than the whole: " + entry.text() + ".");
        }
        return new Share(points);
    }

    static Money money(Entry entry) {
        try {
            Money amount = Money.usd(entry.text());
            if (amount.isNegative()) {
                throw entry.mistake("An amount cannot be below zero here.");
            }
            return amount;
        } catch (MalformedValue notAnAmount) {
            throw entry.mistake("An amount in US$ such as 250.00 is expected, not \"" + entry.text() + "\".");
        }
    }

    static MonthDay day(Entry entry) {
        try {
            return MonthDay.parse("--" + entry.text());
        } catch (DateTimeException notADay) {
            throw entry.mistake("A day of the year such as 03-31 is expected, not \"" + entry.text() + "\".");
        }
    }

    static LocalDate date(Entry entry) {
        try {
            return LocalDate.parse(entry.text());
        } catch (DateTimeException notADate) {
            throw entry.mistake("A date such as 2026-12-25 is expected, not \"" + entry.text() + "\".");
        }
    }

    static ZoneId zone(Entry entry) {
        try {
            return ZoneId.of(entry.text());
        } catch (DateTimeException notAZone) {
            throw entry.mistake("A time zone such as Europe/Zurich is expected, not \"" + entry.text() + "\".");
        }
    }

    static boolean yes(Entry entry) {
        return switch (entry.text()) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw entry.mistake("yes or no is expected, not \"" + entry.text() + "\".");
        };
    }

    static <E extends Enum<E>> Function<Entry, E> word(Class<E> type) {
        Function<Entry, String> known =
                oneOf(Arrays.stream(type.getEnumConstants()).map(Enum::name).toArray(String[]::new));
        return entry -> Enum.valueOf(type, known.apply(entry));
    }

    /** At least one of an enumeration's words. */
    static <E extends Enum<E>> Set<E> words(Entry entry, Class<E> type) {
        List<E> words = list(word(type)).apply(entry);
        if (words.isEmpty()) {
            throw entry.mistake("At least one is expected here.");
        }
        return EnumSet.copyOf(words);
    }

    /** One of these words, which another module gives their meaning. */
    static Function<Entry, String> oneOf(String... words) {
        return entry -> Arrays.stream(words)
                .filter(word -> word.equals(entry.text()))
                .findFirst()
                .orElseThrow(() -> entry.mistake(
                        "\"%s\" is not known; known are %s.".formatted(entry.text(), Arrays.toString(words))));
    }

    static <T> Function<Entry, List<T>> list(Function<Entry, T> item) {
        return entry -> entry.items().map(item).toList();
    }

    static Locale language(Entry entry) {
        if (!entry.text().matches("[a-z]{2}")) {
            throw entry.mistake("A language is written as two letters, such as en.");
        }
        return Locale.forLanguageTag(entry.text());
    }

    /** An eligibility rule or a release test by its name. */
    static String guard(Entry entry) {
        String name = entry.text();
        if (!name.matches("E([1-9]|1\\d|20)")
                && Arrays.stream(ReleaseTest.values())
                        .noneMatch(test -> test.name().equals(name))) {
            throw entry.mistake("A guard is one of E1 to E20 or a release test, not \"" + name + "\".");
        }
        return name;
    }

    static Label label(Entry entry) {
        entry.only("en", "fr", "ar");
        return new Label(
                entry.get("en").text(), entry.get("fr").text(), entry.get("ar").text());
    }

    static Mark mark(Entry entry) {
        return word(Mark.class).apply(entry.get("mark"));
    }

    /** A value with its mark and source. */
    static <T> Setting<T> setting(Entry entry, Function<Entry, T> value) {
        entry.only("value", "mark", "source");
        return new Setting<>(
                value.apply(entry.get("value")),
                mark(entry),
                entry.get("source").text());
    }

    /** How a value of this type is read: a kind of number, a day, or one of an enumeration's words. */
    static Function<Entry, ?> of(Class<?> type) {
        return Optional.<Function<Entry, ?>>ofNullable(BY_TYPE.get(type))
                .orElseThrow(() -> new IllegalArgumentException("No rule can be a " + type));
    }
}
