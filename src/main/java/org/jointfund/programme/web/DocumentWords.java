package org.jointfund.programme.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jointfund.fund.FundDays;
import org.jointfund.partner.People;
import org.jointfund.programme.DocumentPart;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Problem;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The document's pages in the reader's language: texts, dates, names of people. */
@Component
class DocumentWords {

    private final MessageSource messages;
    private final People people;
    private final FundDays days;

    DocumentWords(MessageSource messages, People people, FundDays days) {
        this.messages = messages;
        this.people = people;
        this.days = days;
    }

    String get(String key, Object... args) {
        return Objects.requireNonNull(messages.getMessage(key, args, key, locale()));
    }

    String problem(Problem problem) {
        return get("problem." + problem.key(), problem.args().toArray());
    }

    Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    String date(LocalDate day) {
        return get("date", day);
    }

    /** The day of the fund on which it happened. */
    String date(Instant moment, FundCode fund) {
        return date(days.of(moment, fund));
    }

    String name(PersonId person) {
        return people.names(List.of(person)).getOrDefault(person, person.value());
    }

    /** Who changed the part last, and when; empty while nobody has. */
    String changed(DocumentPart part) {
        Instant at = part.changedAt();
        PersonId by = part.changedBy();
        return at == null || by == null
                ? ""
                : get("document.changed", name(by), date(at, part.number().fund()));
    }
}
