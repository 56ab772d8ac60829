package io.wonce.slack.listen;

import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.ChannelArchiveEvent;
import com.slack.api.model.event.ChannelLeftEvent;
import com.slack.api.model.event.GroupArchiveEvent;
import com.slack.api.model.event.GroupLeftEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import io.wonce.app.GreetChannel;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import io.wonce.slack.client.Departures;
import java.time.Instant;

/** Wonce comes into channels and workspaces, and leaves them. */
final class Membership implements Listener {
    private final Reception reception;
    private final Watch watch;
    private final Departures departures;
    private final GreetChannel greet;

    Membership(Reception reception, Watch watch, Departures departures) {
        this.reception = reception;
        this.watch = watch;
        this.departures = departures;
        this.greet = new GreetChannel(reception.ledger());
    }

    @Override
    public void addTo(App app) {
        app.event(
                MemberJoinedChannelEvent.class,
                (payload, ctx) -> joined(
                        ctx, payload.getEvent().getUser(), payload.getEvent().getChannel()));
        app.event(
                ChannelLeftEvent.class,
                (payload, ctx) -> left(ctx, payload.getEvent().getChannel()));
        app.event(
                GroupLeftEvent.class,
                (payload, ctx) -> left(ctx, payload.getEvent().getChannel()));
        app.event(
                ChannelArchiveEvent.class,
                (payload, ctx) -> left(ctx, payload.getEvent().getChannel()));
        app.event(
                GroupArchiveEvent.class,
                (payload, ctx) -> left(ctx, payload.getEvent().getChannel()));
        app.event(AppUninstalledEvent.class, (payload, ctx) -> uninstalled(ctx));
        app.event(TokensRevokedEvent.class, (payload, ctx) -> {
            boolean ours = payload.getEvent().getTokens() != null
                    && payload.getEvent().getTokens().getBot() != null
                    && !payload.getEvent().getTokens().getBot().isEmpty();
            return ours ? uninstalled(ctx) : ctx.ack();
        });
    }

    private Response joined(EventContext ctx, String user, String channel) {
        Workspace workspace = reception.workspace(ctx);
        if (workspace.botId().equals(user)) {
            ChannelRef ref = new ChannelRef(Platform.SLACK, channel);
            watch.heard(workspace, ref, now());
            greet.greet(workspace.organisation(), ref);
        }
        return ctx.ack();
    }

    private Response left(EventContext ctx, String channel) {
        watch.left(reception.workspace(ctx), new ChannelRef(Platform.SLACK, channel), now());
        return ctx.ack();
    }

    private Response uninstalled(EventContext ctx) {
        departures.hear(reception.workspace(ctx));
        return ctx.ack();
    }

    private Instant now() {
        return reception.clock().instant();
    }
}
