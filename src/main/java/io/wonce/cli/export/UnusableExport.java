package io.wonce.cli.export;

/** The file is no export that can be read; the message is one line that says why and what to do. */
public final class UnusableExport extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableExport(String message) {
        super(message);
    }

    UnusableExport(String message, Throwable cause) {
        super(message, cause);
    }
}
