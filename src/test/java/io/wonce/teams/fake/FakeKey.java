package io.wonce.teams.fake;

import com.auth0.jwt.algorithms.Algorithm;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;

/** A real RSA key with an id and the channels that it may sign for. */
public record FakeKey(String id, RSAPublicKey open, RSAPrivateKey secret, List<String> endorsements) {
    public static FakeKey of(String id, String... endorsements) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            return new FakeKey(
                    id, (RSAPublicKey) pair.getPublic(), (RSAPrivateKey) pair.getPrivate(), List.of(endorsements));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Algorithm rs256() {
        return Algorithm.RSA256(null, secret);
    }

    /** As the Bot Framework tells it: RFC 7517 and the endorsements. */
    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("kty", "RSA").put("use", "sig").put("kid", id).put("x5t", id);
        json.put("n", base64(open.getModulus())).put("e", base64(open.getPublicExponent()));
        var channels = json.putArray("endorsements");
        endorsements.forEach(channels::add);
        return json;
    }

    private static String base64(BigInteger number) {
        var bytes = number.toByteArray();
        var signs = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, signs, bytes.length));
    }
}
