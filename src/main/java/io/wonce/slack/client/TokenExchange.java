package io.wonce.slack.client;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import io.wonce.app.port.Credentials;
import io.wonce.config.SlackSettings.Door;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Where Slack gives a token for a code, or for a refresh token; each is good once.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/oauth.v2.access">oauth.v2.access</a>
 */
public final class TokenExchange {
    private final MethodsClient client;
    private final Door.ManyWorkspaces app;
    private final InstantSource clock;

    public TokenExchange(SlackWeb web, Door.ManyWorkspaces app, InstantSource clock) {
        this.client = web.slack().methods();
        this.app = app;
        this.clock = clock;
    }

    /**
     * Slack's answer to a code, whether it is a token or not.
     *
     * @param redirect the address that Slack sent the code to
     */
    public OAuthV2AccessResponse redeem(String code, URI redirect) throws IOException, SlackApiException {
        return client.oauthV2Access(ask -> ask.clientId(app.clientId())
                .clientSecret(app.clientSecret().value())
                .code(code)
                .redirectUri(redirect.toString()));
    }

    /** Slack's answer to a refresh token, whether it is a token or not. */
    OAuthV2AccessResponse refresh(String refreshToken) throws IOException, SlackApiException {
        return client.oauthV2Access(ask -> ask.clientId(app.clientId())
                .clientSecret(app.clientSecret().value())
                .grantType("refresh_token")
                .refreshToken(refreshToken));
    }

    /** What Slack says of an access token; {@code ok} where it works. */
    AuthTestResponse test(String accessToken) throws IOException, SlackApiException {
        return client.authTest(ask -> ask.token(accessToken));
    }

    /** The credentials in an answer that has some. */
    public Credentials credentials(OAuthV2AccessResponse granted) {
        return new Credentials(
                granted.getAccessToken(),
                Optional.ofNullable(granted.getRefreshToken()),
                Optional.ofNullable(granted.getExpiresIn())
                        .map(seconds -> clock.instant().plusSeconds(seconds)));
    }
}
