package io.wonce.slack.client;

import com.slack.api.methods.SlackApiException;
import io.wonce.app.port.Chat.Sending;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What Slack's answers mean for what was to be sent.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/chat.postMessage">Errors of chat.postMessage</a>
 */
final class Ending {
    static final String EXPIRED = "token_expired";
    static final Set<String> THROWN_OUT = Set.of("account_inactive", "invalid_auth", "not_authed", "token_revoked");

    private static final Set<String> PERHAPS =
            Set.of("fatal_error", "internal_error", "request_timeout", "service_unavailable", "accesslimited");
    private static final Set<String> BUSY =
            Set.of("ratelimited", "rate_limited", "message_limit_exceeded", "org_login_required", EXPIRED);
    private static final Set<String> SHUT_OUT = Set.of(
            "access_denied",
            "channel_not_found",
            "is_archived",
            "is_inactive",
            "not_in_channel",
            "restricted_action",
            "restricted_action_non_threadable_channel",
            "restricted_action_read_only_channel",
            "restricted_action_thread_locked",
            "restricted_action_thread_only_channel");
    private static final Duration BREATH = Duration.ofSeconds(1);
    private static final Duration UNTIL_RETURN = Duration.ofMinutes(5);
    private static final int TOO_MANY = 429;

    private Ending() {}

    /** Whether an answer means that Wonce has no place in that channel. */
    static boolean isShutOut(String error) {
        return SHUT_OUT.contains(error);
    }

    /** Slack took the request and said no. */
    static Sending of(String error) {
        if (THROWN_OUT.contains(error)) {
            return new Sending.Later(UNTIL_RETURN, error);
        }
        if (BUSY.contains(error)) {
            return new Sending.Later(BREATH, error);
        }
        return PERHAPS.contains(error) ? new Sending.Unknown(error) : new Sending.Refused(error, isShutOut(error));
    }

    /** Slack answered with an error of HTTP; after one of its own, the message may stand there. */
    static Sending of(SlackApiException failure) {
        int status = failure.getResponse().code();
        if (status == TOO_MANY) {
            Duration wait = Optional.ofNullable(failure.getResponse().header("Retry-After"))
                    .filter(seconds -> seconds.matches("\\d{1,6}"))
                    .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                    .orElse(BREATH);
            return new Sending.Later(wait, "HTTP 429");
        }
        return new Sending.Unknown("HTTP " + status);
    }

    /** No answer. Where no connection came about, nothing was sent. */
    static Sending of(IOException failure) {
        boolean unsent = failure instanceof ConnectException || failure instanceof UnknownHostException;
        String reason = failure.getClass().getSimpleName();
        return unsent ? new Sending.Later(BREATH, reason) : new Sending.Unknown(reason);
    }
}
