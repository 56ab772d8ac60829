package io.wonce.config;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;

/**
 * Stack traces in the log, without what a library quotes in its message: that may be a text, a name or a token. Messages that our
 * own code wrote are shown; of an SQL failure, its SQLSTATE. Named as {@code %trace} in logback.xml.
 */
public final class DiscreetTrace extends ThrowableHandlingConverter {
    private static final int MOST_CAUSES = 10;
    private static final String OURS = "io.wonce.";

    @Override
    public String convert(ILoggingEvent event) {
        StringBuilder trace = new StringBuilder();
        IThrowableProxy failure = event.getThrowableProxy();
        for (int depth = 0; failure != null && depth < MOST_CAUSES; depth++) {
            trace.append(depth == 0 ? "" : "caused by ").append(told(failure)).append(System.lineSeparator());
            append(failure, trace);
            failure = failure.getCause();
        }
        return trace.toString();
    }

    private static String told(IThrowableProxy failure) {
        if (failure instanceof ThrowableProxy proxy && proxy.getThrowable() instanceof SQLException sql) {
            return failure.getClassName() + ": SQLSTATE " + sql.getSQLState();
        }
        return isOurs(failure) ? failure.getClassName() + ": " + failure.getMessage() : failure.getClassName();
    }

    private static boolean isOurs(IThrowableProxy failure) {
        StackTraceElementProxy[] frames = failure.getStackTraceElementProxyArray();
        return frames.length > 0
                && frames[0].getStackTraceElement().getClassName().startsWith(OURS);
    }

    private static void append(IThrowableProxy failure, StringBuilder trace) {
        StackTraceElementProxy[] frames = failure.getStackTraceElementProxyArray();
        int own = frames.length - failure.getCommonFrames();
        for (int i = 0; i < own; i++) {
            trace.append("  ").append(frames[i].getSTEAsString()).append(System.lineSeparator());
        }
    }
}
