package io.wonce.slack.catchup;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was said in one channel since a moment, oldest first, in threads as well. Pages go back from now until one reaches beyond
 * that moment; older messages on it tell whose threads go on.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/conversations.history">conversations.history</a>
 */
final class History {
    private static final int PAGE = 200;
    private static final int MOST = 1_000;
    private static final int MOST_REFUSALS = 10;
    private static final int TOO_MANY = 429;
    private static final Duration BREATH = Duration.ofSeconds(30);

    private final MethodsClient client;
    private final Turns turns;
    private final Gap gap;
    private final String since;
    private final NavigableMap<String, Message> found = new TreeMap<>();

    History(MethodsClient client, Turns turns, Gap gap, Instant since) {
        this.client = client;
        this.turns = turns;
        this.gap = gap;
        this.since = String.format(Locale.ROOT, "%d.%06d", since.getEpochSecond(), since.getNano() / 1_000);
    }

    /** At most the newest 1,000. */
    Collection<Message> messages() throws IOException, SlackApiException, NotShown {
        Optional<String> cursor = Optional.empty();
        do {
            @Nullable String at = cursor.orElse(null);
            var page = call(() -> client.conversationsHistory(
                    ask -> ask.channel(channel()).limit(PAGE).cursor(at)));
            List<Message> messages = page.getMessages();
            for (Message message : messages) {
                keep(message);
                if (goesOn(message)) {
                    keepReplies(message.getTs());
                }
            }
            boolean reached = messages.stream().anyMatch(message -> !isNew(message.getTs()));
            cursor = reached || found.size() >= MOST ? Optional.empty() : next(page.getResponseMetadata());
        } while (cursor.isPresent());
        return found.values();
    }

    private void keepReplies(String root) throws IOException, SlackApiException, NotShown {
        Optional<String> cursor = Optional.empty();
        do {
            @Nullable String at = cursor.orElse(null);
            var page = call(() -> client.conversationsReplies(ask ->
                    ask.channel(channel()).ts(root).oldest(since).limit(PAGE).cursor(at)));
            page.getMessages().forEach(this::keep);
            cursor = next(page.getResponseMetadata());
        } while (cursor.isPresent());
    }

    private void keep(Message message) {
        if (isNew(message.getTs())) {
            found.put(message.getTs(), message);
            if (found.size() > MOST) {
                found.pollFirstEntry();
            }
        }
    }

    private boolean goesOn(Message message) {
        return message.getLatestReply() != null
                && isNew(message.getLatestReply())
                && message.getTs().equals(message.getThreadTs());
    }

    private boolean isNew(String ts) {
        return ts.compareTo(since) > 0;
    }

    private String channel() {
        return gap.channel().channelId();
    }

    private <R extends SlackApiTextResponse> R call(Call<R> call) throws IOException, SlackApiException, NotShown {
        for (int refusals = 0; ; refusals++) {
            turns.take(gap.workspace().id());
            try {
                R response = call.make();
                if (!response.isOk()) {
                    throw new NotShown(response.getError());
                }
                return response;
            } catch (SlackApiException failure) {
                if (failure.getResponse().code() != TOO_MANY || refusals >= MOST_REFUSALS) {
                    throw failure;
                }
                turns.postpone(gap.workspace().id(), retryAfter(failure));
            }
        }
    }

    private static Duration retryAfter(SlackApiException failure) {
        return Optional.ofNullable(failure.getResponse().header("Retry-After"))
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(BREATH);
    }

    private static Optional<String> next(@Nullable ResponseMetadata metadata) {
        return Optional.ofNullable(metadata)
                .map(ResponseMetadata::getNextCursor)
                .filter(cursor -> !cursor.isEmpty());
    }

    /** One call of the Web API. */
    private interface Call<R> {
        R make() throws IOException, SlackApiException;
    }
}
