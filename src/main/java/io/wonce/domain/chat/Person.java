package io.wonce.domain.chat;

import java.util.Locale;
import java.util.Optional;

/**
 * Somebody in chat, as last seen.
 *
 * @param ref their account
 * @param name display name
 * @param role what they may do
 * @param team the sales team, where known
 * @param language in which they are answered
 */
public record Person(PersonRef ref, String name, Role role, Optional<String> team, Locale language) {}
