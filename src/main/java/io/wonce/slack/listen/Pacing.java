package io.wonce.slack.listen;

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
import io.wonce.app.Pace;
import io.wonce.app.port.Workspace;
import io.wonce.slack.client.Screens;
import io.wonce.words.FormText;
import io.wonce.words.Words;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * Holds off who types commands and clicks faster than anybody can, before the ledger or Slack is asked anything, and tells them that
 * nothing was done: with the answer itself, or after it and not for each click. What is said in a channel, and all else that Slack tells as an event, is never held off: it may be an announcement, and Slack
 * gives up after three times. Forms stay open where they are held off, with what was typed into them.
 */
public final class Pacing implements Middleware {
    /** Slack shows that something went wrong, keeps a form open, and delivers none of it again. */
    private static final int TOO_MANY_REQUESTS = 429;

    private static final Set<RequestType> UNASKED =
            Set.of(RequestType.Event, RequestType.UrlVerification, RequestType.SSLCheck, RequestType.ViewClosed);

    private final Reception reception;
    private final Screens screens;
    private final Crowd crowd;
    private final Runnable heldOff;
    private final Pace telling = new Pace(1, Duration.ofSeconds(10));

    /** Tells {@code heldOff} of each request that came too fast. */
    public Pacing(Reception reception, Screens screens, Crowd crowd, Runnable heldOff) {
        this.reception = reception;
        this.screens = screens;
        this.crowd = crowd;
        this.heldOff = heldOff;
    }

    @Override
    @SuppressWarnings("rawtypes") // as Bolt declares it
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        Context ctx = request.getContext();
        String person = String.valueOf(ctx.getRequestUserId());
        if (UNASKED.contains(request.getRequestType())) {
            return chain.next(request);
        }
        Workspace workspace = reception.workspace(ctx);
        if (mayGoOn(workspace, person)) {
            reception.learnLanguage(workspace);
            return chain.next(request);
        }
        heldOff.run();
        if (ctx instanceof SlashCommandContext command) {
            return command.ack(SlashCommandResponse.builder()
                    .responseType("ephemeral")
                    .text(text(workspace, person))
                    .build());
        }
        if (ctx instanceof ActionContext click && click.getResponseUrl() != null) {
            tell(click, workspace, person);
            return click.ack();
        }
        return Response.error(TOO_MANY_REQUESTS);
    }

    private boolean mayGoOn(Workspace workspace, String person) {
        return crowd.check(
                        workspace.organisation().toString(),
                        person,
                        reception.clock().instant())
                .isEmpty();
    }

    private String text(Workspace workspace, String person) {
        return Words.in(reception.knownLanguage(workspace, person), ZoneOffset.UTC)
                .say(FormText.TOO_FAST);
    }

    private void tell(ActionContext click, Workspace workspace, String person) {
        if (telling.check(workspace.id() + " " + person, reception.clock().instant())
                .isEmpty()) {
            screens.whisper(click.getResponseUrl(), text(workspace, person));
        }
    }
}
