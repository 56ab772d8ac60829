package io.wonce.app.port;

import io.wonce.domain.chat.Person;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Somebody of the organisation.
 *
 * @param person as their platform knows them
 * @param appointed whether the organisation itself made them a manager
 * @param zone in which their day begins; empty where that was never told
 */
public record Colleague(Person person, boolean appointed, Optional<ZoneId> zone) {}
