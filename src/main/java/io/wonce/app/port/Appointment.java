package io.wonce.app.port;

import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Role;
import java.time.Instant;

/**
 * The organisation itself gave somebody a role, or took it back; kept for good.
 *
 * @param who it is about
 * @param role from now on: a manager or an admin, or a member for who is neither any more
 * @param by who said so
 * @param at when
 */
public record Appointment(PersonRef who, Role role, PersonRef by, Instant at) {}
