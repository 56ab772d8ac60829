package io.wonce.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.wonce.config.DiscreetTrace;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** All that this JVM logs while it is open, as the log shows it, of our own code down to the finest. */
public final class EverythingLogged extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("io.wonce");
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    /** Listens from now on. */
    public EverythingLogged() {
        ours.setLevel(Level.TRACE);
        ours.setAdditive(false);
        ours.addAppender(this);
        root.addAppender(this);
        start();
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.add(event.getFormattedMessage() + new DiscreetTrace().convert(event));
    }

    /** What was logged so far. */
    public String text() {
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        root.detachAppender(this);
        ours.detachAppender(this);
        ours.setAdditive(true);
        ours.setLevel(null);
        stop();
    }
}
