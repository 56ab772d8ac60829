package io.wonce.slack.catchup;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.Message;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.Platform;
import io.wonce.slack.client.SlackClients;
import io.wonce.slack.listen.Ear;
import io.wonce.slack.listen.Watch;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what was said in watched channels while Wonce was away, on a thread of its own. Until when a channel is heard moves with
 * every few messages, so that a process that ends in the middle goes on from there; a channel that fails is tried again.
 */
public final class CatchUp implements AutoCloseable {
    private static final Duration OVERLAP = Duration.ofMinutes(1);
    private static final Duration FURTHEST = Duration.ofDays(14);
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(30);
    private static final int STEP = 20;
    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);

    private final Workspaces workspaces;
    private final SlackClients clients;
    private final Ear ear;
    private final Watch watch;
    private final InstantSource clock;
    private final Turns turns = new Turns();
    private final Semaphore rings = new Semaphore(1);
    private final Thread thread = new Thread(this::run, "slack-catch-up");

    public CatchUp(Workspaces workspaces, SlackClients clients, Ear ear, Watch watch, InstantSource clock) {
        this.workspaces = workspaces;
        this.clients = clients;
        this.ear = ear;
        this.watch = watch;
        this.clock = clock;
    }

    /** Begins; to be called before anything is heard live. */
    public void start() {
        watch.fallBehind();
        thread.start();
    }

    /** Slack reaches us again after it may not have: looks what was missed. */
    public void again() {
        watch.fallBehind();
        rings.release();
    }

    /** Lets the message under way be heard to its end. */
    @Override
    public void close() {
        turns.close();
        rings.release();
        try {
            thread.join(LONGEST_GOODBYE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        Optional<List<Gap>> open = Optional.of(List.of());
        while (!turns.isClosed()) {
            open = isRungFor() || open.isEmpty() ? look() : open;
            open = open.map(gaps -> gaps.stream().filter(gap -> !closes(gap)).toList());
        }
    }

    /** Waits a while, in which nothing may happen. */
    private boolean isRungFor() {
        try {
            boolean rung = rings.tryAcquire(AGAIN.toMillis(), TimeUnit.MILLISECONDS);
            rings.drainPermits();
            return rung;
        } catch (InterruptedException interrupted) {
            turns.close();
            return false;
        }
    }

    /** The channels that may have been missed, one of each workspace in turn; empty while the ledger is away. */
    private Optional<List<Gap>> look() {
        try {
            List<Gap> gaps = workspaces.connected(Platform.SLACK).stream()
                    .flatMap(workspace -> {
                        List<Workspaces.Watched> watched = workspaces.watched(workspace);
                        return IntStream.range(0, watched.size()).mapToObj(i -> {
                            Workspaces.Watched channel = watched.get(i);
                            return new Ranked(i, new Gap(workspace, channel.channel(), channel.heardUntil()));
                        });
                    })
                    .sorted(Comparator.comparingInt(Ranked::rank))
                    .map(Ranked::gap)
                    .filter(gap -> !watch.isNew(gap.channel()))
                    .toList();
            watch.fallBehind(gaps.stream().map(Gap::channel).collect(Collectors.toSet()));
            return Optional.of(gaps);
        } catch (RuntimeException away) {
            LOG.warn(
                    "what was missed cannot be looked up now: {}",
                    away.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Whether nothing more is to be done about it. */
    private boolean closes(Gap gap) {
        Optional<MethodsClient> client = turns.isClosed() ? Optional.empty() : client(gap);
        if (client.isEmpty()) {
            return false;
        }
        try {
            Instant furthest = clock.instant().minus(FURTHEST);
            Instant since = Stream.of(gap.heardUntil().minus(OVERLAP), furthest)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            hear(gap, new History(client.get(), turns, gap, since).messages());
            return true;
        } catch (NotShown refused) {
            if (refused.isGone()) {
                watch.left(gap.workspace(), gap.channel(), clock.instant());
            }
            return tell(gap, refused.error(), refused.isGone());
        } catch (CancellationException closing) {
            return false;
        } catch (IOException | SlackApiException | RuntimeException failure) {
            return tell(gap, failure.getClass().getSimpleName(), false);
        }
    }

    private Optional<MethodsClient> client(Gap gap) {
        try {
            return clients.of(gap.workspace());
        } catch (RuntimeException sealed) {
            return Optional.empty();
        }
    }

    private void hear(Gap gap, Collection<Message> missed) {
        List<Message> messages = new ArrayList<>(missed);
        for (int i = 0; i < messages.size(); i++) {
            turns.goOn();
            hear(gap, messages.get(i));
            if ((i + 1) % STEP == 0 || i + 1 == messages.size()) {
                watch.caughtUp(gap.workspace(), gap.channel(), Ear.at(messages.get(i)));
            }
        }
        watch.caughtUp(gap.channel());
    }

    /** One that cannot be heard does not keep the others from it. */
    private void hear(Gap gap, Message message) {
        try {
            ear.recall(gap.workspace(), message, gap.channel().channelId());
        } catch (LedgerUnavailable away) {
            throw away;
        } catch (RuntimeException failure) {
            LOG.error("message {} in channel {} could not be heard", message.getTs(), gap.channel(), failure);
        }
    }

    private static boolean tell(Gap gap, String reason, boolean closed) {
        LOG.warn(
                "what was missed in channel {} of workspace {} cannot be heard: {}",
                gap.channel().channelId(),
                gap.workspace().id(),
                reason);
        return closed;
    }

    /** A gap, and its place among those of its workspace. */
    private record Ranked(int rank, Gap gap) {}
}
