package io.wonce.app.port;

import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.OrganisationId;

/**
 * A place of a platform in which Wonce is installed: a workspace of Slack, or a tenant of Teams.
 *
 * @param platform which chat system
 * @param id the platform's own, such as {@code T024BE7LD}; of an org-wide installation {@code E024BE7LD}
 * @param organisation whose it is
 * @param name as people know it
 * @param botId Wonce's own account there
 */
public record Workspace(Platform platform, String id, OrganisationId organisation, String name, String botId) {}
