package io.wonce.slack.install;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.port.InstallStates.InstallState;
import io.wonce.app.port.Workspace;
import io.wonce.slack.client.TokenExchange;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** People come back from Slack: with a code, which buys the workspace's token, or with a no. */
final class FinishInstall {
    private static final Logger LOG = LoggerFactory.getLogger(FinishInstall.class);

    private final URI redirect;
    private final Underway underway;
    private final TokenExchange exchange;
    private final Admission admission;

    FinishInstall(URI redirect, Underway underway, TokenExchange exchange, Admission admission) {
        this.redirect = redirect;
        this.underway = underway;
        this.exchange = exchange;
        this.admission = admission;
    }

    /** {@code GET /slack/oauth_redirect}. */
    void handle(Context ctx) {
        Optional<InstallState> begun = StateCookie.take(ctx).flatMap(underway::end);
        if (begun.isEmpty()) {
            InstallPage.show(ctx, HttpStatus.BAD_REQUEST, InstallPage.of(ctx, "expired"));
            return;
        }
        InstallPage again = InstallPage.of(ctx, "failed").again(underway.invitation(begun.get()));
        String error = ctx.queryParam("error");
        String code = ctx.queryParam("code");
        if (error != null || code == null || code.isEmpty()) {
            InstallPage.show(ctx, HttpStatus.BAD_REQUEST, "access_denied".equals(error) ? again.kind("denied") : again);
            return;
        }
        finish(ctx, begun.get(), code, again);
    }

    private void finish(Context ctx, InstallState begun, String code, InstallPage again) {
        try {
            OAuthV2AccessResponse answer = exchange.redeem(code, redirect);
            if (!answer.isOk()) {
                LOG.warn("Slack did not give a token for a code: {}", answer.getError());
                InstallPage.show(ctx, HttpStatus.BAD_REQUEST, again);
                return;
            }
            Workspace workspace = admission.admit(answer, begun.joins());
            LOG.info("installed in Slack workspace {} of organisation {}", workspace.id(), workspace.organisation());
            boolean asWished = begun.joins()
                    .filter(wish -> !wish.equals(workspace.organisation()))
                    .isEmpty();
            InstallPage done = InstallPage.of(ctx, asWished ? "done" : "kept").about(workspace.name());
            InstallPage.show(ctx, HttpStatus.OK, done);
        } catch (IOException | SlackApiException failure) {
            LOG.warn(
                    "Slack could not be asked for a token: {}",
                    failure.getClass().getSimpleName());
            InstallPage.show(ctx, HttpStatus.BAD_GATEWAY, again.kind("away"));
        }
    }
}
