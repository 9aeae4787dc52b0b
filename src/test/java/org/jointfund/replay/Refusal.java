package org.jointfund.replay;

import tools.jackson.databind.JsonNode;

/** The API said no: its status and the key of the first problem (RFC 9457). */
final class Refusal extends RuntimeException {

    private final int status;
    private final transient JsonNode problem;

    Refusal(String request, int status, JsonNode problem) {
        super(request + ": " + status + " " + problem);
        this.status = status;
        this.problem = problem;
    }

    int status() {
        return status;
    }

    /** Such as {@code idea.notConfirmed}. */
    String key() {
        return problem.path("problems").path(0).path("key").asString("");
    }

    /** The sentence a person can act on. */
    String text() {
        return problem.path("detail").asString("");
    }
}
