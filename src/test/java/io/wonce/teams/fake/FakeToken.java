package io.wonce.teams.fake;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A token as the Bot Framework issues it, or with something wrong; each change makes a new one. */
public record FakeToken(String keyId, Algorithm algorithm, Map<String, Object> claims) {
    private static final String ISSUER = "https://api.botframework.com";

    public static FakeToken genuine(FakeKey key, String appId, String serviceUrl, Instant now) {
        return new FakeToken(
                        key.id(),
                        key.rs256(),
                        Map.of("iss", ISSUER, "aud", appId, "serviceurl", serviceUrl, "nbf", now, "iat", now))
                .with("exp", now.plus(Duration.ofHours(1)));
    }

    public FakeToken with(String claim, Object value) {
        var more = new HashMap<>(claims);
        more.put(claim, value);
        return new FakeToken(keyId, algorithm, more);
    }

    public FakeToken without(String claim) {
        var fewer = new HashMap<>(claims);
        fewer.remove(claim);
        return new FakeToken(keyId, algorithm, fewer);
    }

    public FakeToken signedBy(Algorithm other) {
        return new FakeToken(keyId, other, claims);
    }

    public FakeToken namingKey(String other) {
        return new FakeToken(other, algorithm, claims);
    }

    /** The header Authorization. */
    public String bearer() {
        return "Bearer " + JWT.create().withKeyId(keyId).withPayload(claims).sign(algorithm);
    }
}
