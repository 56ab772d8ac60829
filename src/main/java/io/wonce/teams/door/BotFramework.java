package io.wonce.teams.door;

import com.auth0.jwt.interfaces.DecodedJWT;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.schema.Activity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The Bot Framework, as a token proves. It may bring activities of the channels that its key is endorsed for, from the address that
 * the token names.
 */
final class BotFramework implements Caller {
    private final String appId;
    private final DecodedJWT token;
    private final SigningKey key;

    BotFramework(String appId, DecodedJWT token, SigningKey key) {
        this.appId = appId;
        this.token = token;
        this.key = key;
    }

    @Override
    public Optional<ClaimsIdentity> bringing(Activity activity) {
        String address = Optional.ofNullable(token.getClaim(AuthenticationConstants.SERVICE_URL_CLAIM)
                        .asString())
                .orElse("");
        boolean fits = !address.isBlank()
                && address.equalsIgnoreCase(activity.getServiceUrl())
                && key.endorsements().contains(activity.getChannelId());
        return fits ? Optional.of(identity(address)) : Optional.empty();
    }

    /** With the claims that the SDK looks for, and no other. */
    private ClaimsIdentity identity(String address) {
        Map<String, String> claims = new HashMap<>();
        claims.put(AuthenticationConstants.AUDIENCE_CLAIM, appId);
        claims.put(AuthenticationConstants.SERVICE_URL_CLAIM, address);
        return new ClaimsIdentity(token.getIssuer(), claims);
    }
}
