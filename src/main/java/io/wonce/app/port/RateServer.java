package io.wonce.app.port;

import java.util.Optional;

/** Where the rates of the day are. */
public interface RateServer {
    /** The file as it is there now; empty where the server cannot be reached, or answers with something else. Logs why. */
    Optional<String> fetch();
}
