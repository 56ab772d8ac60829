package io.wonce.teams.door;

import io.javalin.http.HttpStatus;

/** Why an activity was not served, and what the Bot Framework is told. */
enum Refusal {
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    NOT_JSON(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    UNPROVEN(HttpStatus.UNAUTHORIZED),
    MALFORMED(HttpStatus.BAD_REQUEST),
    FOREIGN_CHANNEL(HttpStatus.FORBIDDEN),
    FOREIGN_ADDRESS(HttpStatus.FORBIDDEN),
    FOREIGN_TENANT(HttpStatus.FORBIDDEN),
    KEYS_AWAY(HttpStatus.SERVICE_UNAVAILABLE),
    LEDGER_AWAY(HttpStatus.SERVICE_UNAVAILABLE),
    SHED(HttpStatus.SERVICE_UNAVAILABLE),
    LATE(HttpStatus.SERVICE_UNAVAILABLE),
    BROKEN(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    Refusal(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
