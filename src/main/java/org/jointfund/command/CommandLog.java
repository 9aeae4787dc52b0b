package org.jointfund.command;

import java.time.Instant;
import java.util.Optional;

/** The rows in which every request that changed something is filed. */
public interface CommandLog {

    /** Files the request unless its key is taken; waits while another transaction holds the key, and gives up as {@link KeyInUse}. */
    boolean claim(Request request, Instant at);

    void answer(String key, Receipt receipt);

    Optional<FiledCommand> find(String key);

    /** The same, once whoever holds the key has ended; {@link KeyInUse} while another transaction does. */
    Optional<FiledCommand> settled(String key);

    /** Whether the database undid one of two transactions that were in each other's way (reliability 3.8). */
    boolean isCollision(Throwable failure);
}
