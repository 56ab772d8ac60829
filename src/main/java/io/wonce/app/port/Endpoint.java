package io.wonce.app.port;

import io.wonce.domain.organisation.SecondReaderAddress;
import java.util.Optional;

/**
 * How a second reader is reached. It never prints its key.
 *
 * @param address where it answers
 * @param model as the endpoint calls it
 * @param key opens the endpoint; empty where it needs none
 */
public record Endpoint(SecondReaderAddress address, String model, Optional<String> key) {
    @Override
    public String toString() {
        return "***";
    }
}
