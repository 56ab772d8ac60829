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

    private CompletableFuture<Boolean> comes() {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Thread thread = new Thread(() -> done.complete(share.within(this::work)));
        thread.setDaemon(true);
        thread.start();
        return done;
    }

    private boolean work() {
        running.incrementAndGet();
        try {
            end.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
