package io.wonce.slack.listen;

import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import io.wonce.app.Crowd;
import io.wonce.app.port.Workspace;
import io.wonce.words.FormText;
import io.wonce.words.Words;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds off who types commands and clicks faster than anybody can, before the ledger is asked anything, and tells them that nothing was
 * done. What is said in a channel, and all else that Slack tells as an event, is never held off: it may be an announcement, and Slack
 * gives up after three times. Forms stay open where they are held off, with what was typed into them.
 */
public final class Pacing implements Middleware {
    /** Slack shows that something went wrong, keeps a form open, and delivers none of it again. */
    private static final int TOO_MANY_REQUESTS = 429;

    private static final Set<RequestType> UNASKED =
            Set.of(RequestType.Event, RequestType.UrlVerification, RequestType.SSLCheck, RequestType.ViewClosed);
    private static final Logger LOG = LoggerFactory.getLogger(Pacing.class);

    private final Reception reception;
    private final Crowd crowd;
    private final Runnable heldOff;

    /** Tells {@code heldOff} of each request that came too fast. */
    public Pacing(Reception reception, Crowd crowd, Runnable heldOff) {
        this.reception = reception;
        this.crowd = crowd;
        this.heldOff = heldOff;
    }

    @Override
    @SuppressWarnings("rawtypes") // as Bolt declares it
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        Context ctx = request.getContext();
        String person = String.valueOf(ctx.getRequestUserId());
        if (UNASKED.contains(request.getRequestType()) || mayGoOn(ctx, person)) {
            return chain.next(request);
        }
        heldOff.run();
        String text = text(reception.workspace(ctx), person);
        if (ctx instanceof SlashCommandContext command) {
            return command.ack(SlashCommandResponse.builder()
                    .responseType("ephemeral")
                    .text(text)
                    .build());
        }
        if (ctx instanceof ActionContext click && click.getResponseUrl() != null) {
            tell(click, text);
            return click.ack();
        }
        return Response.error(TOO_MANY_REQUESTS);
    }

    private boolean mayGoOn(Context ctx, String person) {
        return crowd.check(
                        reception.workspace(ctx).organisation().toString(),
                        person,
                        reception.clock().instant())
                .isEmpty();
    }

    private String text(Workspace workspace, String person) {
        return Words.in(reception.person(workspace, person).language(), ZoneOffset.UTC)
                .say(FormText.TOO_FAST);
    }

    private static void tell(ActionContext click, String text) {
        try {
            click.respond(ActionResponse.builder()
                    .responseType("ephemeral")
                    .replaceOriginal(false)
                    .text(text)
                    .build());
        } catch (IOException unheard) {
            LOG.warn(
                    "who clicked too fast could not be told: {}",
                    unheard.getClass().getSimpleName());
        }
    }
}
