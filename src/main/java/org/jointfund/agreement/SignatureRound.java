package org.jointfund.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.EveryDay;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds those who have not signed, once an approval, when its day has come (rulebook 2.8.2, N9). */
@Service
@Transactional
public class SignatureRound implements EveryDay {

    private final Agreements agreements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignatureRound(Agreements agreements, ApplicationEventPublisher events, Clock clock) {
        this.agreements = agreements;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void round(LocalDate today) {
        agreements.toRemind(today, CALENDAR).forEach(this::remind);
    }

    private void remind(Agreement agreement) {
        CaseNumber number = agreement.number();
        int next = agreements.reminders(number).size() + 1;
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        agreements.insert(number, new Reminder(next, Reminder.Kind.SIGNATORIES, "", now, CALENDAR));
        events.publishEvent(
                new SignatureReminderGiven(number, agreement.deadlines().dueOn(), CALENDAR));
    }
}
