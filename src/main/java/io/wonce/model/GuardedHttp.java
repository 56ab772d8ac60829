package io.wonce.model;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import io.wonce.domain.organisation.Setback;
import io.wonce.guard.GuardedSockets;
import java.io.IOException;
import java.io.InterruptedIOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** One request, one answer: sends nothing twice, follows nobody elsewhere, and takes no more than an opinion is long. */
final class GuardedHttp implements HttpClient {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final int MOST_BYTES = 64 * 1024;

    private final OkHttpClient http;

    GuardedHttp(OkHttpClient http) {
        this.http = http;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        try (Response response = http.newCall(outgoing(request)).execute()) {
            return answer(response);
        } catch (GuardedSockets.OutOfBounds refused) {
            throw new NotAnswered(Setback.OUT_OF_BOUNDS);
        } catch (InterruptedIOException late) {
            throw new NotAnswered(Setback.TOO_SLOW);
        } catch (IOException away) {
            throw new NotAnswered(Setback.UNREACHABLE);
        }
    }

    /** Opinions come whole. */
    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("opinions are not streamed");
    }

    private static Request outgoing(HttpRequest request) {
        Request.Builder outgoing =
                new Request.Builder().url(request.url()).post(RequestBody.create(request.body(), JSON));
        request.headers().forEach((name, values) -> values.forEach(value -> outgoing.addHeader(name, value)));
        return outgoing.build();
    }

    private static SuccessfulHttpResponse answer(Response response) throws IOException {
        if (!response.isSuccessful()) {
            throw new NotAnswered(refusal(response.code()));
        }
        MediaType type = response.body().contentType();
        if (type == null || !type.subtype().matches("json|.+\\+json")) {
            throw new NotAnswered(Setback.UNREADABLE);
        }
        byte[] body = response.body().byteStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new NotAnswered(Setback.TOO_LARGE);
        }
        return SuccessfulHttpResponse.builder()
                .statusCode(response.code())
                .headers(response.headers().toMultimap())
                .body(body)
                .build();
    }

    private static Setback refusal(int code) {
        return switch (code) {
            case 401, 403 -> Setback.KEY_REFUSED;
            case 402, 429 -> Setback.RATIONED;
            default -> code >= 500 ? Setback.BROKEN : code >= 400 ? Setback.REFUSED : Setback.MOVED;
        };
    }
}
