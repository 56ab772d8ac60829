package io.wonce.model;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/** Hands a ready client to the library, whose time-outs it does not need: the whole call has one. */
final class GuardedHttpBuilder implements HttpClientBuilder {
    private final HttpClient http;
    private final Duration patience;

    GuardedHttpBuilder(HttpClient http, Duration patience) {
        this.http = http;
        this.patience = patience;
    }

    @Override
    public Duration connectTimeout() {
        return patience;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return patience;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }

    @Override
    public HttpClient build() {
        return http;
    }
}
