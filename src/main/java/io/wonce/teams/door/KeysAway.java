package io.wonce.teams.door;

/** The keys of the Bot Framework could not be asked for, so that nobody can tell whether it signed a request. */
final class KeysAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeysAway(String message) {
        super(message);
    }

    KeysAway(String message, Throwable cause) {
        super(message, cause);
    }
}
