package io.wonce.postgres;

/** The database cannot be used until somebody does what the message says. */
public final class UnusableDatabase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A message of one line that names the thing and what to do. */
    public UnusableDatabase(String message) {
        super(message);
    }

    /** A message of one line that names the thing and what to do, with what was found. */
    public UnusableDatabase(String message, Throwable cause) {
        super(message, cause);
    }
}
