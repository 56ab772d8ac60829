package io.wonce.teams.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.function.Predicate;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * The Bot Connector: one request, one answer. A token that is refused is fetched anew, once.
 *
 * @see <a href="https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference">Reference</a>
 */
public final class Connector {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final RequestBody NOTHING = RequestBody.create(new byte[0]);
    private static final int UNAUTHORIZED = 401;

    private final TeamsWeb web;
    private final BotTokens tokens;
    private final Predicate<URI> trusted;
    private final ObjectMapper json = new ObjectMapper();

    /**
     * Calls the connector with {@code tokens}.
     *
     * @param trusted which addresses are Microsoft's own; no other one is sent a token
     */
    public Connector(TeamsWeb web, BotTokens tokens, Predicate<URI> trusted) {
        this.web = web;
        this.tokens = tokens;
        this.trusted = trusted;
    }

    Answer get(URI service, String... path) throws IOException {
        return call(service, new Request.Builder().get(), path);
    }

    Answer post(URI service, ObjectNode body, String... path) throws IOException {
        return call(service, new Request.Builder().post(written(body)), path);
    }

    Answer put(URI service, ObjectNode body, String... path) throws IOException {
        return call(service, new Request.Builder().put(written(body)), path);
    }

    Answer put(URI service, String... path) throws IOException {
        return call(service, new Request.Builder().put(NOTHING), path);
    }

    Answer delete(URI service, String... path) throws IOException {
        return call(service, new Request.Builder().delete(), path);
    }

    private Answer call(URI service, Request.Builder request, String... path) throws IOException {
        if (!trusted.test(service)) {
            throw new IOException("not an address of Teams: " + service.getHost());
        }
        request.url(url(service, path));
        Optional<String> token = tokens.current();
        Answer answer = call(request, token);
        if (answer.status() != UNAUTHORIZED || token.isEmpty()) {
            return answer;
        }
        tokens.refused(token.get());
        return call(request, tokens.current());
    }

    private Answer call(Request.Builder request, Optional<String> token) throws IOException {
        token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        return Answer.of(web.exchange(request.build()));
    }

    private RequestBody written(ObjectNode body) throws IOException {
        return RequestBody.create(json.writeValueAsBytes(body), JSON);
    }

    /** Ids hold colons, at signs and semicolons, which some servers read as their own. */
    private static HttpUrl url(URI service, String... path) {
        HttpUrl.Builder url = HttpUrl.get(service).newBuilder().addPathSegment("v3");
        for (String segment : path) {
            url.addEncodedPathSegment(URLEncoder.encode(segment, UTF_8).replace("+", "%20"));
        }
        return url.build();
    }
}
