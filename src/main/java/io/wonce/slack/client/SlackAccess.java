package io.wonce.slack.client;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.Conversation;
import io.wonce.app.port.ChannelAccess;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.OrganisationId;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** In Slack, Wonce speaks where it is a member. */
public final class SlackAccess implements ChannelAccess {
    private static final Logger LOG = LoggerFactory.getLogger(SlackAccess.class);

    private final Workspaces workspaces;
    private final SlackClients clients;

    public SlackAccess(Workspaces workspaces, SlackClients clients) {
        this.workspaces = workspaces;
        this.clients = clients;
    }

    @Override
    public boolean isShut(OrganisationId organisation, ChannelRef channel) {
        return channel.platform() == Platform.SLACK
                && workspaces
                        .reaching(organisation, channel)
                        .flatMap(clients::hasty)
                        .filter(client -> isShut(client, channel.channelId()))
                        .isPresent();
    }

    private static boolean isShut(MethodsClient client, String channel) {
        try {
            var answer = client.conversationsInfo(ask -> ask.channel(channel));
            return answer.isOk() ? isShut(answer.getChannel()) : Ending.isShutOut(answer.getError());
        } catch (IOException | SlackApiException failure) {
            LOG.warn(
                    "Slack does not say whether Wonce is in a channel: {}",
                    failure.getClass().getSimpleName());
            return false;
        }
    }

    /** A direct message has no members, and is open. */
    private static boolean isShut(Conversation channel) {
        return channel.isArchived() || !(channel.isMember() || channel.isIm());
    }
}
