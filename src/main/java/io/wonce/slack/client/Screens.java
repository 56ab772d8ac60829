package io.wonce.slack.client;

import com.slack.api.app_backend.interactive_components.ActionResponseSender;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.view.View;
import io.wonce.app.Background;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.app.port.Workspace;
import io.wonce.slack.block.SlackMessage;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** What one person sees now and no one misses later: forms, the home tab, words for one pair of eyes. It does not go through the outbox. */
public final class Screens implements AutoCloseable {
    private static final int MOST_WAITING = 1_000;
    private static final int MOST_WHISPERS_WAITING = 100;
    private static final Logger LOG = LoggerFactory.getLogger(Screens.class);

    private final SlackClients clients;
    private final ExecutorService afterwards = oneThread("slack-screens", MOST_WAITING);
    private final ExecutorService asides = oneThread("slack-asides", MOST_WHISPERS_WAITING);

    public Screens(SlackClients clients) {
        this.clients = clients;
    }

    /** Opens a form. A trigger lives three seconds and works once. */
    public void open(Workspace workspace, String triggerId, View view) {
        show(
                workspace,
                client -> client.viewsOpen(ask -> ask.triggerId(triggerId).view(view)));
    }

    /** Shows somebody's home tab, soon: Slack waits three seconds for an answer to what they did. */
    public void home(Workspace workspace, String userId, View view) {
        soon(
                afterwards,
                () -> show(
                        workspace,
                        client -> client.viewsPublish(ask -> ask.userId(userId).view(view))));
    }

    /** Tells one person something in a channel, or alone where they are not in it; soon. */
    public void tell(Workspace workspace, Optional<String> channel, String userId, SlackMessage message) {
        soon(afterwards, () -> tellNow(workspace, channel, userId, message));
    }

    /** Tells who clicked what came of it, soon; in the place of what they clicked on, where that {@code replaces} it. */
    public void answer(String responseUrl, SlackMessage message, boolean replaces) {
        soon(
                afterwards,
                () -> answerNow(
                        responseUrl,
                        ActionResponse.builder()
                                .responseType("ephemeral")
                                .replaceOriginal(replaces)
                                .text(message.text())
                                .blocks(message.blocks())
                                .build()));
    }

    /** Tells who clicked something that they can do without, soon; not, where many wait for that or Slack is slow. */
    public void whisper(String responseUrl, String text) {
        soon(
                asides,
                () -> answerNow(
                        responseUrl,
                        ActionResponse.builder()
                                .responseType("ephemeral")
                                .replaceOriginal(false)
                                .text(text)
                                .build()));
    }

    @Override
    public void close() {
        afterwards.shutdownNow();
        asides.shutdownNow();
    }

    /** What is too much for it is dropped. */
    private static ExecutorService oneThread(String name, int mostWaiting) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(mostWaiting),
                new Background(name),
                new DiscardPolicy());
    }

    /** Under the name of the request that asked for it; who is not shown something since the ledger is away can ask again. */
    private static void soon(ExecutorService thread, Runnable work) {
        Map<String, String> named = MDC.getCopyOfContextMap();
        thread.execute(() -> {
            MDC.setContextMap(named == null ? Map.of() : named);
            try {
                work.run();
            } catch (LedgerUnavailable away) {
                LOG.warn("Slack was not asked to show something to a person: the database is away");
            } finally {
                MDC.clear();
            }
        });
    }

    private void answerNow(String responseUrl, ActionResponse answer) {
        try {
            new ActionResponseSender(clients.hasty()).send(responseUrl, answer);
        } catch (IOException | IllegalArgumentException unheard) {
            LOG.warn("who clicked could not be told: {}", unheard.getClass().getSimpleName());
        }
    }

    private void tellNow(Workspace workspace, Optional<String> channel, String userId, SlackMessage message) {
        boolean told = channel.isPresent()
                && show(
                        workspace,
                        client -> client.chatPostEphemeral(ask -> ask.channel(channel.get())
                                .user(userId)
                                .text(message.text())
                                .blocks(message.blocks())));
        if (!told) {
            show(
                    workspace,
                    client -> client.chatPostMessage(ask -> ask.channel(userId)
                            .text(message.text())
                            .mrkdwn(false)
                            .blocks(message.blocks())));
        }
    }

    private boolean show(Workspace workspace, Call call) {
        Optional<MethodsClient> client = clients.of(workspace);
        if (client.isEmpty()) {
            return false;
        }
        try {
            SlackApiTextResponse response = call.on(client.get());
            if (!response.isOk()) {
                LOG.warn("Slack did not show something to a person: {}", response.getError());
            }
            return response.isOk();
        } catch (IOException | SlackApiException failure) {
            LOG.warn(
                    "Slack did not show something to a person: {}",
                    failure.getClass().getSimpleName());
            return false;
        }
    }

    /** One call of the Web API. */
    private interface Call {
        SlackApiTextResponse on(MethodsClient client) throws IOException, SlackApiException;
    }
}
