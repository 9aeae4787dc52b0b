package org.jointfund.lifecycle;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jointfund.command.Commands;
import org.jointfund.command.Receipt;
import org.jointfund.command.Request;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The people of the demonstration, and how each takes a step: as a request with a key of its own, in one transaction, for a receipt. */
final class Cast {

    private static final String BODY = "0".repeat(64);

    private final ApplicationContext context;
    private final Map<String, Actor> actors = new ConcurrentHashMap<>();
    private final Commands commands;

    Cast(ApplicationContext context) {
        this.context = context;
        this.commands = context.getBean(Commands.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Actor actor(String id) {
        return actors.computeIfAbsent(
                id, name -> bean(People.class).actor(new PersonId(name)).orElseThrow());
    }

    Actor officer() {
        return actor("secretariat-officer-1");
    }

    Actor focalPoint(AgencyCode agency) {
        return actor(agency, "focal-point");
    }

    Actor finance(AgencyCode agency) {
        return actor(agency, "finance");
    }

    Actor actor(AgencyCode agency, String role) {
        return actor(agency.value().toLowerCase(Locale.ROOT) + "-" + role);
    }

    void does(Actor actor, String action, Runnable effect) {
        String key = UUID.randomUUID().toString();
        commands.once(new Request(key, actor.id(), "POST /" + action, BODY), () -> {
            effect.run();
            return Receipt.of("/tasks", "task.claimed");
        });
    }

    <T> T makes(Actor actor, String action, Supplier<T> effect) {
        AtomicReference<@Nullable T> made = new AtomicReference<>();
        does(actor, action, () -> made.set(effect.get()));
        return Objects.requireNonNull(made.get());
    }
}
