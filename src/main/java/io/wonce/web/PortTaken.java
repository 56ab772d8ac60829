package io.wonce.web;

/** The server cannot listen where it was told to; the message is one line that says what to do. */
public final class PortTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortTaken(String host, int port, Throwable cause) {
        super(
                "cannot listen on " + host + ":" + port
                        + ": another program has that port (or it needs more rights): stop it, or set PORT to another one",
                cause);
    }
}
