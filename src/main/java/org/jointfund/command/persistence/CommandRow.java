package org.jointfund.command.persistence;

import java.util.Arrays;
import java.util.List;
import org.jointfund.command.FiledCommand;
import org.jointfund.shared.PersonId;

record CommandRow(
        String idempotencyKey,
        PersonId personId,
        String action,
        String bodyHash,
        String location,
        String message,
        String args) {

    private static final String SEPARATOR = "\u001f";

    static String join(List<String> args) {
        return String.join(SEPARATOR, args);
    }

    FiledCommand filed() {
        List<String> split = args.isEmpty() ? List.of() : Arrays.asList(args.split(SEPARATOR, -1));
        return new FiledCommand(idempotencyKey, personId, action, bodyHash, location, message, split);
    }
}
