package io.wonce.slack.door;

import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import io.wonce.app.port.Workspace;
import io.wonce.slack.client.Installations;
import io.wonce.slack.client.SlackAway;
import io.wonce.slack.client.Tokens;
import java.util.Optional;

/**
 * Lets in requests of workspaces that Wonce is installed in. Others are thanked with 200 and have no effect: an error would
 * only make Slack deliver them again; unless it is not known yet which workspaces there are.
 */
public final class KnownWorkspace implements Middleware {
    /** Under which name a handler finds the event as Slack sent it: Bolt leaves out what its classes have no field for. */
    public static final String EVENT = "event";

    private final Installations installations;
    private final Tokens tokens;
    private final Runnable unknown;

    /** Tells {@code unknown} of each request of an unknown workspace. */
    public KnownWorkspace(Installations installations, Tokens tokens, Runnable unknown) {
        this.installations = installations;
        this.tokens = tokens;
        this.unknown = unknown;
    }

    @Override
    @SuppressWarnings("rawtypes") // as Bolt declares it
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        if (request.getRequestType() == RequestType.UrlVerification) {
            return chain.next(request);
        }
        Context ctx = request.getContext();
        Optional<Workspace> workspace = installations.of(ctx);
        if (workspace.isEmpty() && !tokens.isReady()) {
            throw new SlackAway("Slack could not be asked yet which workspace the token is of");
        }
        if (workspace.isEmpty()) {
            unknown.run();
            return Response.ok();
        }
        ctx.setBotUserId(workspace.get().botId());
        if (request.getRequestType() == RequestType.Event) {
            ctx.getAdditionalValues().put(EVENT, request.getRequestBodyAsString());
        }
        tokens.of(workspace.get()).ifPresent(ctx::setBotToken);
        return chain.next(request);
    }
}
