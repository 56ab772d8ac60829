package io.wonce.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Asks a server like a browser would; headers come as names and values in turn. */
public final class Http {
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebServer server;

    public Http(WebServer server) {
        this.server = server;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    public HttpResponse<String> post(String path, String form, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    /** The same, with a body whose length is not told beforehand. */
    public HttpResponse<String> pour(String path, byte[] body, String... headers) {
        return pourAs("application/x-www-form-urlencoded", path, body, headers);
    }

    /** The same, of any type. */
    public HttpResponse<String> pourAs(String type, String path, byte[] body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArrays(List.of(body)))
                .build());
    }

    /** The body of an answer as it is. */
    public byte[] bytes(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path, headers).GET().build(), BodyHandlers.ofByteArray())
                .body();
    }

    /** With any method, and {@code body} as it is. */
    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(request(path, headers)
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    /** The same, with the very bytes of {@code body}. */
    public HttpResponse<String> send(String method, String path, byte[] body, String... headers) {
        return send(request(path, headers)
                .method(method, BodyPublishers.ofByteArray(body))
                .build());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
