package io.wonce.app.port;

import io.wonce.domain.chat.PersonRef;
import java.time.Instant;

/**
 * Somebody was made a manager, or no longer is one; kept for good.
 *
 * @param who it is about
 * @param manager whether they are one from now on
 * @param by who said so
 * @param at when
 */
public record Appointment(PersonRef who, boolean manager, PersonRef by, Instant at) {}
