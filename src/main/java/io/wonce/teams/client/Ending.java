package io.wonce.teams.client;

import io.wonce.app.port.Chat.Sending;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/**
 * What the connector's answers mean for what was to be sent.
 *
 * @see <a href="https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/conversations/conversation-messages">Status codes</a>
 */
final class Ending {
    private static final Duration BREATH = Duration.ofSeconds(1);
    private static final Duration UNTIL_REPAIRED = Duration.ofMinutes(5);
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TIMED_OUT = 408;
    private static final int PRECONDITION = 412;
    private static final int TOO_MANY = 429;
    private static final int THEIR_FAULT = 500;
    /** Says nothing of the conversation. */
    private static final Set<String> NOT_CLOSED = Set.of("NotEnoughPermissions", "InvalidBotApiHost");

    private Ending() {}

    /** An answer other than yes. */
    static Sending of(Answer answer) {
        return switch (answer.status()) {
            case TOO_MANY -> new Sending.Later(answer.retryAfter().orElse(BREATH), answer.reason());
            case PRECONDITION -> new Sending.Later(BREATH, answer.reason());
            case UNAUTHORIZED -> new Sending.Later(UNTIL_REPAIRED, answer.reason());
            case TIMED_OUT -> new Sending.Unknown(answer.reason());
            default ->
                answer.status() >= THEIR_FAULT
                        ? new Sending.Unknown(answer.reason())
                        : new Sending.Refused(answer.reason(), closes(answer));
        };
    }

    /** No answer. Where no connection came about, nothing was sent. */
    static Sending of(IOException failure) {
        return TeamsWeb.wasUnderway(failure)
                ? new Sending.Unknown("no answer")
                : new Sending.Later(BREATH, "not sent: " + failure.getClass().getSimpleName());
    }

    /** Of what does no harm when it is sent twice. */
    static Sending repeatable(Sending ending) {
        return ending instanceof Sending.Unknown unknown ? new Sending.Later(BREATH, unknown.reason()) : ending;
    }

    /** Whether the conversation takes nothing any more. */
    static boolean closes(Answer answer) {
        return answer.status() == FORBIDDEN && !NOT_CLOSED.contains(answer.code());
    }

    /** Whether the connector knows us no more. */
    static boolean isUnknownBot(Answer answer) {
        return answer.status() == UNAUTHORIZED;
    }
}
