package org.jointfund.command.persistence;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jointfund.command.CommandLog;
import org.jointfund.command.FiledCommand;
import org.jointfund.command.KeyInUse;
import org.jointfund.command.Receipt;
import org.jointfund.command.Request;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisCommandLog implements CommandLog {

    /** Deadlock, lock wait timeout, and a record that changed since it was read. */
    private static final Set<Integer> COLLISIONS = Set.of(1213, 1205, 1020);

    private final CommandMapper mapper;

    MyBatisCommandLog(CommandMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean claim(Request request, Instant at) {
        return unlessHeld(() -> mapper.claim(request, at) == 1);
    }

    @Override
    public void answer(String key, Receipt receipt) {
        mapper.answer(key, receipt.location(), receipt.message(), CommandRow.join(receipt.args()));
    }

    @Override
    public Optional<FiledCommand> find(String key) {
        return Optional.ofNullable(mapper.find(key)).map(CommandRow::filed);
    }

    @Override
    public Optional<FiledCommand> settled(String key) {
        return unlessHeld(() -> Optional.ofNullable(mapper.settled(key)).map(CommandRow::filed));
    }

    private static <T> T unlessHeld(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (ConcurrencyFailureException held) {
            throw new KeyInUse();
        }
    }

    /** The engine wraps what the database says in exceptions of its own. */
    @Override
    public boolean isCollision(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ConcurrencyFailureException
                        || (cause instanceof SQLException sql && COLLISIONS.contains(sql.getErrorCode())));
    }
}
