package io.wonce.teams.client;

import io.wonce.app.port.Permalinks;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.OrganisationId;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Deep links to messages in Teams, as Microsoft documents them; personal chats with Wonce have none.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams">Deep links</a>
 */
public final class TeamsPermalinks implements Permalinks {
    private static final String MESSAGE = "https://teams.microsoft.com/l/message/";
    private static final String CHAT = "@thread.v2";

    private final Workspaces workspaces;

    public TeamsPermalinks(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Platform platform() {
        return Platform.TEAMS;
    }

    @Override
    public Optional<URI> of(OrganisationId organisation, Announcement announcement) {
        MessageRef message = announcement.message();
        String conversation = message.channel().channelId();
        if (!conversation.contains("@thread.")) {
            return Optional.empty();
        }
        String path = MESSAGE + encoded(conversation) + "/" + encoded(message.messageId());
        if (conversation.endsWith(CHAT)) {
            return Optional.of(URI.create(path + "?context=" + encoded("{\"contextType\":\"chat\"}")));
        }
        String root = announcement.threadRoot().map(MessageRef::messageId).orElse(message.messageId());
        return workspaces
                .reaching(organisation, message.channel())
                .map(Workspace::id)
                .map(tenant -> URI.create(path + "?tenantId=" + encoded(tenant) + "&parentMessageId=" + encoded(root)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
