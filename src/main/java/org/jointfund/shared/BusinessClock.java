package org.jointfund.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/** The one source of business time (N10): the real clock, moved forward where a demonstration asks for it. */
public final class BusinessClock extends Clock {

    private final Clock real;
    private final AtomicLong secondsAhead;

    public BusinessClock(Clock real) {
        this(real, new AtomicLong());
    }

    private BusinessClock(Clock real, AtomicLong secondsAhead) {
        this.real = real;
        this.secondsAhead = secondsAhead;
    }

    public Duration ahead() {
        return Duration.ofSeconds(secondsAhead.get());
    }

    /** Sets how far business time runs ahead of the real clock. */
    public void runAheadBy(Duration duration) {
        secondsAhead.set(duration.toSeconds());
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new BusinessClock(real.withZone(zone), secondsAhead);
    }
}
