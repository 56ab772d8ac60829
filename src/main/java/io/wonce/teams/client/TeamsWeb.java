package io.wonce.teams.client;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * HTTP to Microsoft, in which every request leaves once. Of a failure it can be told whether the request was on its way.
 *
 * <p>The Bot Framework's own client cannot be used: on a 500, 502 or 503 it posts four times, it knows no reactions, gives no
 * new token for one that was refused, and does not tell a time-out before sending from one after it.
 */
public final class TeamsWeb implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration UNTIL_CONNECTED = Duration.ofSeconds(5);
    private static final int MOST_IDLE = 20;
    /** Shorter than servers keep a connection: a call over one that just ended fails. */
    private static final int IDLE_SECONDS = 3;

    /** More than any answer that is of use. */
    private static final long MOST_BYTES = 1_000_000;

    private static final int UNAVAILABLE = 503;

    private final OkHttpClient http;

    public TeamsWeb() {
        this(PATIENCE);
    }

    /** For tests: an answer that takes longer than {@code patience} counts as none. */
    public TeamsWeb(Duration patience) {
        http = new OkHttpClient.Builder()
                .callTimeout(patience)
                .connectTimeout(UNTIL_CONNECTED)
                .readTimeout(patience)
                .connectionPool(new ConnectionPool(MOST_IDLE, IDLE_SECONDS, TimeUnit.SECONDS))
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .addNetworkInterceptor(TeamsWeb::once)
                .build();
    }

    /** One request and its whole answer. */
    Reply exchange(Request request) throws IOException {
        try (Response response = http.newCall(request).execute()) {
            return new Reply(response.code(), body(response), Optional.ofNullable(response.header("Retry-After")));
        }
    }

    /** Whether the request may have reached the other side. */
    static boolean wasUnderway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Underway) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    private static String body(Response response) throws IOException {
        try {
            return response.peekBody(MOST_BYTES).string();
        } catch (IOException failure) {
            throw new Underway(failure);
        }
    }

    /** Runs once a connection stands. An answer 503 with {@code Retry-After: 0} would be followed at once. */
    private static Response once(Interceptor.Chain chain) throws IOException {
        try {
            Response response = chain.proceed(chain.request());
            return response.code() == UNAVAILABLE
                    ? response.newBuilder().removeHeader("Retry-After").build()
                    : response;
        } catch (IOException failure) {
            throw new Underway(failure);
        }
    }

    /** What came back. */
    record Reply(int status, String body, Optional<String> retryAfter) {}

    /** The request had left, or began to. */
    private static final class Underway extends IOException {
        private static final long serialVersionUID = 1L;

        private Underway(IOException failure) {
            super(failure.getMessage(), failure);
        }
    }
}
