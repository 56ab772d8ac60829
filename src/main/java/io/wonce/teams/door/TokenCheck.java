package io.wonce.teams.door;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier.BaseVerification;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets in what the Bot Framework signed for this bot, lately. The token chooses neither the algorithm nor the issuer; one that was
 * issued for another app, which the SDK would let in as a skill, is refused.
 *
 * @see <a href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication">Authentication
 *     with the Bot Connector API</a>
 */
final class TokenCheck implements CallerCheck {
    private static final String ISSUER = "https://api.botframework.com";
    private static final String ALGORITHM = "RS256";
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(\\S+)");
    private static final List<String> APP_CLAIMS = List.of("appid", "azp");
    private static final Logger LOG = LoggerFactory.getLogger(TokenCheck.class);

    private final String appId;
    private final SigningKeys keys;
    private final InstantSource clock;

    TokenCheck(String appId, SigningKeys keys, InstantSource clock) {
        this.appId = appId;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public CompletableFuture<Optional<Caller>> check(Context ctx) {
        Matcher bearer =
                BEARER.matcher(Optional.ofNullable(ctx.header("Authorization")).orElse(""));
        return bearer.matches() ? check(bearer.group(1)) : nobody();
    }

    private CompletableFuture<Optional<Caller>> check(String token) {
        Optional<String> keyId = keyId(token);
        return keyId.isEmpty()
                ? nobody()
                : keys.find(keyId.get()).thenApply(found -> found.flatMap(key -> verify(token, key)));
    }

    private static CompletableFuture<Optional<Caller>> nobody() {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    /**
     * Which key is to prove it; empty for what does not even claim to be for this bot, so that no key has to be looked for. The
     * library throws many things at what is no token.
     */
    private Optional<String> keyId(String token) {
        try {
            DecodedJWT unproven = JWT.decode(token);
            boolean claims = ALGORITHM.equals(unproven.getAlgorithm())
                    && ISSUER.equals(unproven.getIssuer())
                    && List.of(appId).equals(unproven.getAudience());
            return Optional.ofNullable(unproven.getKeyId()).filter(id -> claims);
        } catch (RuntimeException malformed) {
            LOG.debug("what is no token: {}", malformed.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Optional<Caller> verify(String token, SigningKey key) {
        BaseVerification verification = (BaseVerification) JWT.require(Algorithm.RSA256(key.key(), null))
                .withIssuer(ISSUER)
                .withAudience(appId)
                .withClaimPresence("exp")
                .acceptLeeway(SKEW.toSeconds());
        try {
            DecodedJWT proven =
                    verification.build(clock.withZone(ZoneOffset.UTC)).verify(token);
            return isForUsAlone(proven) ? Optional.of(new BotFramework(appId, proven, key)) : Optional.empty();
        } catch (RuntimeException unproven) {
            LOG.debug("what the token lacks", unproven);
            return Optional.empty();
        }
    }

    private boolean isForUsAlone(DecodedJWT token) {
        return token.getAudience().equals(List.of(appId))
                && APP_CLAIMS.stream()
                        .map(token::getClaim)
                        .allMatch(claim -> claim.isMissing() || appId.equals(claim.asString()));
    }
}
