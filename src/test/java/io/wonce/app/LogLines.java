package io.wonce.app;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What a class logs while this is open. */
public final class LogLines implements AutoCloseable {
    private final Logger logger;
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>() {
        /** What its thread was about is asked before it goes on. */
        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            super.append(event);
        }
    };

    private LogLines(Logger logger) {
        this.logger = logger;
    }

    public static LogLines of(Class<?> speaker) {
        LogLines lines = new LogLines((Logger) LoggerFactory.getLogger(speaker));
        lines.heard.start();
        lines.logger.addAppender(lines.heard);
        return lines;
    }

    public List<String> all() {
        return heard.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    /** By which {@code key} each line is told from others; blank where it has none. */
    public List<String> named(String key) {
        return heard.list.stream()
                .map(event -> event.getMDCPropertyMap().getOrDefault(key, ""))
                .toList();
    }

    /** How many of them have the trace of a failure. */
    public long traces() {
        return heard.list.stream()
                .filter(event -> event.getThrowableProxy() != null)
                .count();
    }

    @Override
    public void close() {
        logger.detachAppender(heard);
        heard.stop();
    }
}
