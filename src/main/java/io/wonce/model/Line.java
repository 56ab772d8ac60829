package io.wonce.model;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.wonce.app.port.Endpoint;
import io.wonce.app.port.SecondOpinion;
import io.wonce.domain.organisation.SecondReaderKey;
import io.wonce.domain.organisation.Setback;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The line to one endpoint: rests after failures, and carries few questions at once. */
final class Line {
    private static final int AT_ONCE = 2;

    private final ChatModel model;
    private final CircuitBreaker breaker;
    private final Question question;
    private final OpinionJson json = new OpinionJson();
    private final Semaphore room = new Semaphore(AT_ONCE);

    private Line(ChatModel model, CircuitBreaker breaker, Question question) {
        this.model = model;
        this.breaker = breaker;
        this.question = question;
    }

    static Line to(Endpoint endpoint, GuardedHttp http, Duration patience, CircuitBreaker breaker, Question question) {
        OpenAiChatModel.OpenAiChatModelBuilder model = OpenAiChatModel.builder()
                .httpClientBuilder(new GuardedHttpBuilder(http, patience))
                .baseUrl(endpoint.address().value())
                .modelName(endpoint.model())
                .strictJsonSchema(true)
                .maxRetries(0)
                .logRequests(false)
                .logResponses(false);
        endpoint.key().map(SecondReaderKey::value).ifPresent(model::apiKey);
        return new Line(model.build(), breaker, question);
    }

    /** Has {@code work} done, which asks, if the line is free; learns from what comes of it. */
    SecondOpinion carry(Supplier<SecondOpinion> work) {
        if (!room.tryAcquire()) {
            return new SecondOpinion.NoAnswer(Setback.BUSY);
        }
        try {
            return breaker.tryAcquirePermission() ? learn(work.get()) : new SecondOpinion.NoAnswer(Setback.RESTING);
        } finally {
            room.release();
        }
    }

    /** What the endpoint says, however long it takes. */
    SecondOpinion ask(String text) {
        try {
            return Optional.ofNullable(
                            model.chat(question.about(text)).aiMessage().text())
                    .map(json::read)
                    .orElseGet(() -> new SecondOpinion.NoAnswer(Setback.UNREADABLE));
        } catch (RuntimeException failure) {
            return new SecondOpinion.NoAnswer(NotAnswered.at(failure));
        }
    }

    private SecondOpinion learn(SecondOpinion opinion) {
        if (!(opinion instanceof SecondOpinion.NoAnswer none)) {
            breaker.onSuccess(0, TimeUnit.MILLISECONDS);
        } else if (none.why().isSent()) {
            breaker.onError(0, TimeUnit.MILLISECONDS, new NotAnswered(none.why()));
        } else {
            breaker.releasePermission();
        }
        return opinion;
    }
}
