package io.wonce.app.port;

import io.wonce.domain.organisation.SecondReaderAddress;
import io.wonce.domain.organisation.SecondReaderKey;
import java.util.Optional;

/**
 * How a second reader is reached.
 *
 * @param address where it answers
 * @param model as the endpoint calls it
 * @param key opens the endpoint; empty where it needs none
 */
public record Endpoint(SecondReaderAddress address, String model, Optional<SecondReaderKey> key) {}
