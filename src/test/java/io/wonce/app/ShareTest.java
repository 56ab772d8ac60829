package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.wonce.app.port.LedgerUnavailable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class ShareTest {
    private final Share share = new Share(2);
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger running = new AtomicInteger();

    @Test
    void two_run_at_once_eight_wait_and_the_next_is_refused_at_once() {
        List<CompletableFuture<Boolean>> all =
                IntStream.range(0, 10).mapToObj(each -> comes()).toList();
        await().atMost(Duration.ofSeconds(1)).until(() -> running.get() == 2 && share.waiting() == 8);

        assertThatThrownBy(() -> share.within(() -> true)).isInstanceOf(LedgerUnavailable.class);

        assertThat(running).hasValue(2);
        end.countDown();
        assertThat(all).allSatisfy(one -> assertThat(one.join()).isTrue());
    }

    @Test
    void what_breaks_gives_its_part_back() {
        IntStream.range(0, 5)
                .forEach(time -> assertThatThrownBy(() -> share.within(() -> {
                            throw new IllegalStateException("broken");
                        }))
                        .isInstanceOf(IllegalStateException.class));

        assertThat(share.within(() -> "served")).isEqualTo("served");
    }

    @Test
    void who_waited_for_two_seconds_is_told_to_come_again() {
        List<CompletableFuture<Boolean>> both = List.of(comes(), comes());
        await().until(() -> running.get() == 2);

        assertThatThrownBy(() -> share.within(() -> true)).isInstanceOf(LedgerUnavailable.class);
        end.countDown();
        assertThat(both).allSatisfy(one -> assertThat(one.join()).isTrue());
    }

    @Test
    void who_has_begun_is_not_turned_away_in_the_middle() {
        CountDownLatch full = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        CompletableFuture<String> file = new CompletableFuture<>();
        onThread(() -> {
            share.begin();
            String first = share.within(() -> "first, ");
            begun.incrementAndGet();
            join(full);
            file.complete(first + share.within(() -> "second"));
        });
        await().until(() -> begun.get() == 1);
        List<CompletableFuture<Boolean>> all =
                IntStream.range(0, 10).mapToObj(each -> comes()).toList();
        await().atMost(Duration.ofSeconds(1)).until(() -> running.get() == 2 && share.waiting() == 8);

        full.countDown();

        await().until(() -> share.waiting() == 9);
        end.countDown();
        assertThat(file).succeedsWithin(Duration.ofSeconds(5)).isEqualTo("first, second");
        assertThat(all).allSatisfy(one -> assertThat(one.join()).isTrue());
    }

    @Test
    void who_begins_anew_has_begun_nothing() {
        share.begin();
        share.within(() -> true);
        share.begin();
        List<CompletableFuture<Boolean>> all =
                IntStream.range(0, 10).mapToObj(each -> comes()).toList();
        await().atMost(Duration.ofSeconds(1)).until(() -> running.get() == 2 && share.waiting() == 8);

        assertThatThrownBy(() -> share.within(() -> true)).isInstanceOf(LedgerUnavailable.class);

        end.countDown();
        assertThat(all).allSatisfy(one -> assertThat(one.join()).isTrue());
    }

    private CompletableFuture<Boolean> comes() {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        onThread(() -> done.complete(share.within(this::work)));
        return done;
    }

    private static void onThread(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private static void join(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean work() {
        running.incrementAndGet();
        join(end);
        return true;
    }
}
