package io.wonce.slack.fake;

import com.google.gson.JsonObject;

/** One method of the Web API. */
@FunctionalInterface
interface Method {
    /** The answer without {@code ok}, or a {@link Refusal}. */
    JsonObject answer(FakeWorkspace caller, Arguments arguments);
}
