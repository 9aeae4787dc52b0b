package org.jointfund.programme.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseHistory;
import org.jointfund.programme.CaseHistory.Happening;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the history of a case into words, a page at a time. */
@Component
class HistoryPages {

    static final int PAGE = 50;

    private final CaseHistory history;
    private final Words words;
    private final Choices choices;
    private final Holders holders;

    HistoryPages(CaseHistory history, Words words, Choices choices, Holders holders) {
        this.history = history;
        this.words = words;
        this.choices = choices;
        this.holders = holders;
    }

    /** What happened, newest first; older things follow before {@code next}. */
    record HistoryPage(List<Entry> entries, @Nullable Long next) {}

    /** One thing that happened, in plain words. */
    record Entry(String title, String at, String by, @Nullable String text) {}

    HistoryPage page(CaseNumber number, Actor viewer, @Nullable Long before) {
        List<Happening> found = history.of(number, viewer, before, PAGE + 1);
        List<Happening> shown = found.stream().limit(PAGE).toList();
        Map<PersonId, String> names =
                holders.names(shown.stream().map(Happening::by).distinct().toList());
        return new HistoryPage(
                shown.stream().map(each -> entry(each, names)).toList(),
                found.size() > PAGE ? shown.get(PAGE - 1).sequence() : null);
    }

    private Entry entry(Happening happening, Map<PersonId, String> names) {
        return new Entry(
                words.get("event." + happening.event(), about(happening.facts())),
                words.moment(happening.at()),
                names.getOrDefault(happening.by(), happening.by().value()),
                said(happening.facts()));
    }

    private static @Nullable String said(Map<String, Object> facts) {
        return Optional.ofNullable(facts.get("note"))
                .or(() -> Optional.ofNullable(facts.get("reason")))
                .map(Object::toString)
                .filter(text -> !text.isBlank())
                .orElse(null);
    }

    /** What the event's sentence may name: status, agency, country or part. */
    private String about(Map<String, Object> facts) {
        if (facts.containsKey("to") && facts.containsKey("from") && !facts.containsKey("agency")) {
            return words.getOr("status." + facts.get("to"), agency(facts.get("to")));
        }
        if (facts.containsKey("agency")) {
            return agency(facts.get("agency"));
        }
        if (facts.containsKey("country")) {
            return choices.country(new CountryCode(text(facts.get("country"))));
        }
        return facts.containsKey("part") ? words.getOr("idea.part." + facts.get("part"), "") : "";
    }

    private String agency(@Nullable Object code) {
        return choices.agency(new AgencyCode(text(code)));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
