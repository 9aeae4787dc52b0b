package org.jointfund.programme.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseHistory;
import org.jointfund.programme.CaseHistory.Happening;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.Page;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the history of a case into words, a page at a time. */
@Component
class HistoryPages {

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
    record HistoryPage(List<Entry> entries, @Nullable String next) {}

    /** One thing that happened, in plain words. */
    record Entry(String title, String at, String by, @Nullable String text) {}

    HistoryPage page(CaseNumber number, Actor viewer, @Nullable Long before) {
        Page<Happening> page = happenings(number, viewer, before);
        Names names = names(page.rows());
        return new HistoryPage(
                page.rows().stream().map(each -> entry(each, names)).toList(), page.next());
    }

    Page<Happening> happenings(CaseNumber number, Actor viewer, @Nullable Long before) {
        return Page.of(history.of(number, viewer, before, Page.READ), Happening::sequence);
    }

    /** The names on one page, looked up at once. */
    private record Names(Map<PersonId, String> people, Map<AgencyCode, String> agencies) {

        String of(PersonId person) {
            return people.getOrDefault(person, person.value());
        }

        String agency(String code) {
            return agencies.getOrDefault(new AgencyCode(code), code);
        }
    }

    private Names names(List<Happening> shown) {
        return new Names(
                holders.names(shown.stream().map(Happening::by).distinct().toList()),
                choices.names(shown.stream()
                        .flatMap(HistoryPages::agencies)
                        .distinct()
                        .toList()));
    }

    /** What may be an agency's code: an event that goes from one to another may name agencies or states. */
    private static Stream<AgencyCode> agencies(Happening happening) {
        return Stream.of("agency", "to")
                .flatMap(fact -> Stream.ofNullable(happening.facts().get(fact)))
                .map(code -> new AgencyCode(code.toString()));
    }

    private Entry entry(Happening happening, Names names) {
        return new Entry(
                words.get("event." + happening.event(), about(happening.facts(), names)),
                words.moment(happening.at()),
                names.of(happening.by()),
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
    private String about(Map<String, Object> facts, Names names) {
        if (facts.containsKey("to") && facts.containsKey("from") && !facts.containsKey("agency")) {
            return words.getOr("status." + facts.get("to"), names.agency(text(facts.get("to"))));
        }
        if (facts.containsKey("agency")) {
            return names.agency(text(facts.get("agency")));
        }
        if (facts.containsKey("country")) {
            return choices.country(new CountryCode(text(facts.get("country"))));
        }
        return facts.containsKey("part") ? words.getOr("idea.part." + facts.get("part"), "") : "";
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
