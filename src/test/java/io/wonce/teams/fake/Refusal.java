package io.wonce.teams.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What Teams answers instead of doing what it was asked. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final int retryAfter;

    private Refusal(int status, String code, String message, int retryAfter) {
        super(message);
        this.status = status;
        this.code = code;
        this.retryAfter = retryAfter;
    }

    static Refusal of(int status, String code, String message) {
        return new Refusal(status, code, message, 0);
    }

    static Refusal badRequest(String code, String message) {
        return of(400, code, message);
    }

    static Refusal notInRoster() {
        return of(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");
    }

    static Refusal noConversation() {
        return of(404, "ConversationNotFound", "Conversation not found.");
    }

    static Refusal noActivity() {
        return of(404, "ActivityNotFoundInConversation", "Activity not found in conversation.");
    }

    static Refusal throttled(int seconds) {
        return new Refusal(429, "Throttled", "Too many requests.", seconds);
    }

    int status() {
        return status;
    }

    /** Seconds; 0 where it says nothing. */
    int retryAfter() {
        return retryAfter;
    }

    /** As a token endpoint says it. */
    ObjectNode login() {
        return Json.object().put("error", code).put("error_description", getMessage());
    }

    ObjectNode answer() {
        var answer = Json.object();
        answer.putObject("error").put("code", code).put("message", getMessage());
        return answer;
    }
}
