package io.wonce.slack.client;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import io.wonce.app.port.Permalinks;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.OrganisationId;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Slack itself tells where a message stands; it is asked when somebody wants to go there. */
public final class SlackPermalinks implements Permalinks {
    private static final Logger LOG = LoggerFactory.getLogger(SlackPermalinks.class);

    private final Workspaces workspaces;
    private final SlackClients clients;

    public SlackPermalinks(Workspaces workspaces, SlackClients clients) {
        this.workspaces = workspaces;
        this.clients = clients;
    }

    @Override
    public Platform platform() {
        return Platform.SLACK;
    }

    @Override
    public Optional<URI> of(OrganisationId organisation, Announcement announcement) {
        MessageRef message = announcement.message();
        return workspaces
                .reaching(organisation, message.channel())
                .flatMap(clients::hasty)
                .flatMap(client -> ask(client, message));
    }

    private static Optional<URI> ask(MethodsClient client, MessageRef message) {
        try {
            var answer = client.chatGetPermalink(
                    ask -> ask.channel(message.channel().channelId()).messageTs(message.messageId()));
            return Optional.ofNullable(answer.getPermalink())
                    .filter(link -> answer.isOk() && link.startsWith("https://"))
                    .map(URI::create);
        } catch (IOException | SlackApiException failure) {
            LOG.warn(
                    "Slack does not say where a message stands: {}",
                    failure.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
