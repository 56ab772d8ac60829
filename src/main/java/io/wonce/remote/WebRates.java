package io.wonce.remote;

import io.wonce.app.port.RateServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gets the rates of the day from an address that the operator has set. */
public final class WebRates implements RateServer, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_BYTES = 12_000_000;
    private static final Logger LOG = LoggerFactory.getLogger(WebRates.class);

    private final URI address;
    private final OkHttpClient http = new OkHttpClient.Builder()
            .callTimeout(PATIENCE)
            .followSslRedirects(false)
            .build();

    public WebRates(URI address) {
        this.address = address;
    }

    @Override
    public Optional<String> fetch() {
        Request request = new Request.Builder().url(address.toString()).build();
        try (Response response = http.newCall(request).execute()) {
            if (response.isSuccessful()) {
                return text(response);
            }
            LOG.warn("{} answers {} in place of rates; asked again later", address.getHost(), response.code());
        } catch (IOException away) {
            LOG.warn(
                    "{} cannot be asked for rates ({}); asked again later",
                    address.getHost(),
                    away.getClass().getSimpleName());
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    private Optional<String> text(Response response) throws IOException {
        byte[] body = response.body().byteStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            LOG.warn("{} answers with more than {} bytes in place of rates", address.getHost(), MOST_BYTES);
            return Optional.empty();
        }
        return Optional.of(new String(body, StandardCharsets.UTF_8));
    }
}
