package io.wonce.teams.door;

import com.auth0.jwk.InvalidPublicKeyException;
import com.auth0.jwk.Jwk;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Where the Bot Framework tells its keys.
 *
 * @see <a href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication">Authentication
 *     with the Bot Connector API</a>
 */
final class KeyServer {
    /** For each of two calls, from the first byte to the last. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final long LARGEST_ANSWER = 1_000_000;
    private static final TypeReference<Map<String, Object>> KEY = new TypeReference<>() {};

    private final OkHttpClient http;
    private final HttpUrl configuration;
    private final ObjectMapper json = new ObjectMapper();

    private KeyServer(OkHttpClient http, HttpUrl configuration) {
        this.http = http;
        this.configuration = configuration;
    }

    /** The one whose OpenID configuration is at {@code configuration}. */
    static KeyServer at(URI configuration) {
        OkHttpClient http = new OkHttpClient.Builder()
                .callTimeout(PATIENCE)
                .followSslRedirects(false)
                .build();
        return new KeyServer(http, HttpUrl.get(configuration.toString()));
    }

    /**
     * All keys of now, by their ids; at least one.
     *
     * @throws IOException where the server does not answer, or not with keys
     */
    Map<String, SigningKey> fetch() throws IOException {
        HttpUrl address = HttpUrl.parse(get(configuration).path("jwks_uri").asText());
        if (address == null) {
            throw new IOException("the OpenID configuration names no jwks_uri");
        }
        Map<String, SigningKey> keys = new HashMap<>();
        for (JsonNode key : get(address).path("keys")) {
            read(key).ifPresent(usable -> keys.put(key.path("kid").asText(), usable));
        }
        if (keys.isEmpty()) {
            throw new IOException("the key server tells no RSA key");
        }
        return Map.copyOf(keys);
    }

    private JsonNode get(HttpUrl address) throws IOException {
        Request request = new Request.Builder().url(address).build();
        try (Response response = http.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new IOException("the key server answers with status " + response.code());
            }
            return json.readTree(response.peekBody(LARGEST_ANSWER).bytes());
        }
    }

    /** Empty for a key of another kind, and for one that is broken: the others are of use. */
    private Optional<SigningKey> read(JsonNode key) {
        try {
            Jwk read = Jwk.fromValues(json.convertValue(key, KEY));
            return read.getId() != null && read.getPublicKey() instanceof RSAPublicKey rsa
                    ? Optional.of(new SigningKey(
                            rsa, endorsements(read.getAdditionalAttributes().get("endorsements"))))
                    : Optional.empty();
        } catch (InvalidPublicKeyException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static Set<String> endorsements(@Nullable Object told) {
        return told instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
