package io.wonce.slack.install;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.AdmitWorkspace.Admitted;
import io.wonce.app.port.Invitations.Joining;
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
        Optional<Begun> begun = StateCookie.take(ctx).filter(known -> underway.end(known.state()));
        if (begun.isEmpty()) {
            InstallPage.show(ctx, HttpStatus.BAD_REQUEST, InstallPage.of(ctx, "expired"));
            return;
        }
        InstallPage again = InstallPage.of(ctx, "failed").again(begun.get().invitation());
        String error = ctx.queryParam("error");
        String code = ctx.queryParam("code");
        if (error != null || code == null || code.isEmpty()) {
            InstallPage.show(ctx, HttpStatus.BAD_REQUEST, "access_denied".equals(error) ? again.kind("denied") : again);
            return;
        }
        finish(ctx, begun.get(), code, again);
    }

    private void finish(Context ctx, Begun begun, String code, InstallPage again) {
        try {
            OAuthV2AccessResponse answer = exchange.redeem(code, redirect);
            if (!answer.isOk()) {
                LOG.warn("Slack did not give a token for a code: {}", answer.getError());
                InstallPage.show(ctx, HttpStatus.BAD_REQUEST, again);
                return;
            }
            Admitted admitted = admission.admit(answer, begun.invitation());
            Workspace workspace = admitted.workspace();
            LOG.info("installed in Slack workspace {} of organisation {}", workspace.id(), workspace.organisation());
            InstallPage.show(
                    ctx, HttpStatus.OK, InstallPage.of(ctx, end(admitted)).about(workspace.name()));
        } catch (IOException | SlackApiException failure) {
            LOG.warn(
                    "Slack could not be asked for a token: {}",
                    failure.getClass().getSimpleName());
            InstallPage.show(ctx, HttpStatus.BAD_GATEWAY, again.kind("away"));
        }
    }

    private static String end(Admitted admitted) {
        Optional<Joining> joining = admitted.joining();
        if (joining.filter(Joining.Kept.class::isInstance).isPresent()) {
            return "kept";
        }
        return joining.filter(Joining.Unknown.class::isInstance).isPresent() ? "late" : "done";
    }
}
