package io.wonce.domain.organisation;

import io.wonce.domain.chat.Platform;

/**
 * Where an organisation has Wonce: a workspace of Slack, or a tenant of Teams.
 *
 * @param platform which chat system
 * @param name as people know it
 */
public record Place(Platform platform, String name) {}
