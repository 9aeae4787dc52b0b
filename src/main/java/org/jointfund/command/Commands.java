package org.jointfund.command;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs a request's effect and files its receipt in one transaction, so that repeating it never repeats the effect (N19). */
@Service
public class Commands {

    private final CommandLog log;
    private final Clock clock;

    Commands(CommandLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Runs the effect once: a repeated key gets the first answer, another person, step or body is refused. */
    @Transactional
    public Receipt once(Request request, Supplier<Receipt> effect) {
        if (!log.claim(request, Instant.now(clock))) {
            return log.find(request.key()).orElseThrow(KeyInUse::new).answerTo(request);
        }
        CurrentCommand.key(request.key());
        Receipt receipt = effect.get().under(request.key());
        log.answer(request.key(), receipt);
        return receipt;
    }

    /** Whether the request and another were in each other's way, so that it was undone and can simply be run again. */
    public boolean isCollision(Throwable failure) {
        return log.isCollision(failure);
    }

    /** The receipt filed under the key by this person, for the page that says so. */
    @Transactional(readOnly = true)
    public Optional<Receipt> receipt(String key, PersonId person) {
        return of(log.find(key), person);
    }

    /** What became of the request: its receipt, or nothing when it had no effect; {@link KeyInUse} while it is still running (P8). */
    @Transactional
    public Optional<Receipt> outcome(String key, PersonId person) {
        return of(log.settled(key), person);
    }

    private static Optional<Receipt> of(Optional<FiledCommand> found, PersonId person) {
        return found.filter(filed -> filed.person().equals(person)).map(FiledCommand::receipt);
    }
}
