package org.jointfund.command;

import java.util.List;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Problem;

/** A request that took effect, as filed. */
public record FiledCommand(
        String idempotencyKey,
        PersonId person,
        String action,
        String bodyHash,
        String location,
        String message,
        List<String> args) {

    Receipt answerTo(Request request) {
        if (!person.equals(request.person())) {
            throw new NotAllowed(Problem.of("key.otherPerson"));
        }
        if (!action.equals(request.action()) || !bodyHash.equals(request.bodyHash())) {
            throw new KeyReused();
        }
        return receipt();
    }

    Receipt receipt() {
        return new Receipt(idempotencyKey, location, message, args);
    }
}
