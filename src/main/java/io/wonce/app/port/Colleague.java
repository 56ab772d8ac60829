package io.wonce.app.port;

import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Role;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Somebody of the organisation.
 *
 * @param person as their platform knows them, in the team that they are in by anybody's word
 * @param appointed what the organisation itself made them; a member where it did not
 * @param zone in which their day begins; empty where that was never told
 */
public record Colleague(Person person, Role appointed, Optional<ZoneId> zone) {}
