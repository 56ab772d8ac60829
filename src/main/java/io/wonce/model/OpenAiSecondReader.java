package io.wonce.model;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.wonce.app.port.Endpoint;
import io.wonce.app.port.SecondOpinion;
import io.wonce.app.port.SecondReader;
import io.wonce.domain.organisation.Outreach;
import io.wonce.domain.organisation.Setback;
import io.wonce.guard.GuardedSockets;
import java.net.Proxy;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;

/** Asks endpoints that speak OpenAI's chat completions, of which there are many besides OpenAI's. */
public final class OpenAiSecondReader implements SecondReader, AutoCloseable {
    /** Slack waits three seconds for an answer to its event. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int AT_ONCE = 8;
    private static final int MOST_LINES = 1_000;
    private static final int FAILURES_IN_A_ROW = 5;
    private static final int ALL_OF_THEM = 100;
    private static final Duration REST = Duration.ofSeconds(60);

    private final Outreach outreach;
    private final CircuitBreakerConfig breaking;
    private final Question question = new Question();
    private final OkHttpClient http = new OkHttpClient.Builder()
            .callTimeout(PATIENCE)
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .proxy(Proxy.NO_PROXY)
            .build();
    private final Cache<Endpoint, Line> lines =
            Caffeine.newBuilder().maximumSize(MOST_LINES).build();
    private final ExecutorService asking =
            new ThreadPoolExecutor(0, AT_ONCE, REST.toSeconds(), TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                Thread thread = new Thread(work, "second-reader");
                thread.setDaemon(true);
                return thread;
            });

    /** Sends no further than {@code outreach} allows; {@code clock} tells how long a line has rested. */
    public OpenAiSecondReader(Outreach outreach, InstantSource clock) {
        this.outreach = outreach;
        this.breaking = CircuitBreakerConfig.custom()
                .slidingWindow(
                        FAILURES_IN_A_ROW,
                        FAILURES_IN_A_ROW,
                        SlidingWindowType.COUNT_BASED,
                        CircuitBreakerConfig.SlidingWindowSynchronizationStrategy.SYNCHRONIZED)
                .failureRateThreshold(ALL_OF_THEM)
                .waitDurationInOpenState(REST)
                .permittedNumberOfCallsInHalfOpenState(1)
                .writableStackTraceEnabled(false)
                .clock(clock.withZone(ZoneOffset.UTC))
                .build();
    }

    @Override
    public SecondOpinion read(Endpoint endpoint, String text) {
        if (!outreach.allows(endpoint.address())) {
            return new SecondOpinion.NoAnswer(Setback.OUT_OF_BOUNDS);
        }
        Line line = lines.get(endpoint, this::connect);
        return line.carry(() -> inTime(() -> line.ask(text)));
    }

    @Override
    public void close() {
        asking.shutdownNow();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    private Line connect(Endpoint endpoint) {
        OkHttpClient guarded = http.newBuilder()
                .socketFactory(new GuardedSockets(new Neighbourhood(outreach, endpoint.address())::admits))
                .build();
        CircuitBreaker breaker = CircuitBreaker.of("second reader", breaking);
        return Line.to(endpoint, new GuardedHttp(guarded), PATIENCE, breaker, question);
    }

    /** The call itself ends in time, but for the look-up of a name, which nobody can interrupt. */
    private SecondOpinion inTime(Supplier<SecondOpinion> work) {
        try {
            return awaited(asking.submit(work::get));
        } catch (RejectedExecutionException full) {
            return new SecondOpinion.NoAnswer(Setback.BUSY);
        }
    }

    private static SecondOpinion awaited(Future<SecondOpinion> opinion) {
        try {
            return opinion.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            opinion.cancel(true);
            return new SecondOpinion.NoAnswer(Setback.TOO_SLOW);
        } catch (ExecutionException failure) {
            return new SecondOpinion.NoAnswer(Setback.UNREADABLE);
        } catch (InterruptedException ending) {
            opinion.cancel(true);
            Thread.currentThread().interrupt();
            return new SecondOpinion.NoAnswer(Setback.TOO_SLOW);
        }
    }
}
