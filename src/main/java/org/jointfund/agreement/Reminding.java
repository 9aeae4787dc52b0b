package org.jointfund.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that the secretariat reminded those who have not signed, or told the committee (rulebook 2.8.2). */
@Service
@Transactional
public class Reminding {

    private final SignatureSets sets;
    private final Agreements agreements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminding(SignatureSets sets, Agreements agreements, ApplicationEventPublisher events, Clock clock) {
        this.sets = sets;
        this.agreements = agreements;
        this.events = events;
        this.clock = clock;
    }

    /** Records a reminder to the signatories, as often as the secretariat sends one. */
    public void remindSignatories(CaseNumber number, String note, Actor actor) {
        record(number, Reminder.Kind.SIGNATORIES, note, actor);
        events.publishEvent(new SignatoriesReminded(number, note, actor.id()));
    }

    /** Records that the committee was told. */
    public void informCommittee(CaseNumber number, String note, Actor actor) {
        record(number, Reminder.Kind.COMMITTEE, note, actor);
        events.publishEvent(new CommitteeInformed(number, note, actor.id()));
    }

    private void record(CaseNumber number, Reminder.Kind kind, String note, Actor actor) {
        sets.openAsOfficer(number, actor);
        agreements.insert(
                number,
                new Reminder(
                        agreements.reminders(number).size() + 1,
                        kind,
                        note,
                        Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                        actor.id()));
    }
}
