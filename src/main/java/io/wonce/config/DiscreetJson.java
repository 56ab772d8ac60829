package io.wonce.config;

import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.JsonEscapeUtil;

/** A JSON object a line, for programs that collect logs: as {@link JsonEncoder} has it, with the trace of {@link DiscreetTrace}. Named in log-json.xml. */
public final class DiscreetJson extends JsonEncoder {
    private final DiscreetTrace trace = new DiscreetTrace();

    /** Tells of each event when, how bad, where, what, and for which request or delivery. */
    public DiscreetJson() {
        setWithThrowable(false);
        setWithMessage(false);
        setWithArguments(false);
        setWithFormattedMessage(true);
        setWithContext(false);
        setWithSequenceNumber(false);
        setWithNanoseconds(false);
    }

    @Override
    protected void appendCustomFields(StringBuilder line, ILoggingEvent event) {
        if (event.getThrowableProxy() != null) {
            line.append(VALUE_SEPARATOR);
            appenderMember(line, "trace", JsonEscapeUtil.jsonEscapeString(trace.convert(event)));
        }
    }
}
