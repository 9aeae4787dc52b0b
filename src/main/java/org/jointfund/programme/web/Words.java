package org.jointfund.programme.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.Label;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts, days and amounts in the reader's language. */
@Component
class Words {

    private final MessageSource messages;
    private final FundDays days;

    Words(MessageSource messages, FundDays days) {
        this.messages = messages;
        this.days = days;
    }

    String get(String key, Object... args) {
        return Objects.requireNonNull(messages.getMessage(key, args, key, locale()));
    }

    /** The message, or the text given when there is none. */
    String getOr(String key, String otherwise, Object... args) {
        return Objects.requireNonNull(messages.getMessage(key, args, otherwise, locale()));
    }

    String in(Label label) {
        return label.in(locale());
    }

    /** The day of the fund on which it happened. */
    String day(Instant instant, FundCode fund) {
        return day(days.of(instant, fund));
    }

    String day(LocalDate day) {
        return get("date", day);
    }

    String moment(Instant instant) {
        return get("date", instant);
    }

    /** As a table shows it: {@code 1,050,000.00}. */
    String amount(Money money) {
        return get("money", money);
    }

    static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
