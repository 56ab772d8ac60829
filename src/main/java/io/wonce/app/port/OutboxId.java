package io.wonce.app.port;

import java.util.UUID;

/**
 * The key of one outgoing message; travels with it as metadata, so that an ambiguous sending can be looked up.
 *
 * @param value random
 */
public record OutboxId(UUID value) {}
