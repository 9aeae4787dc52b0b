package org.jointfund.command;

import org.jointfund.shared.PersonId;

/** One request to change something: its idempotency key, who asks, for which action, and the hash of what was sent. */
public record Request(String key, PersonId person, String action, String bodyHash) {}
