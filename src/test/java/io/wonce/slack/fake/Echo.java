package io.wonce.slack.fake;

import com.google.gson.JsonObject;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Tells the app of its own messages and changes, as Slack does; off unless a test wants it. */
final class Echo implements AutoCloseable {
    private final Town town;
    private final ExecutorService voice = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "fake-slack-echo");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean on;

    Echo(Town town) {
        this.town = town;
    }

    void on() {
        on = true;
    }

    void posted(FakeChannel channel, JsonObject message) {
        if (on) {
            voice.execute(() -> town.talk().echo(channel, message));
        }
    }

    void changed(FakeChannel channel, JsonObject before, JsonObject after) {
        if (on) {
            voice.execute(() -> town.talk().echoChange(channel, before, after));
        }
    }

    @Override
    public void close() {
        voice.shutdownNow();
    }
}
