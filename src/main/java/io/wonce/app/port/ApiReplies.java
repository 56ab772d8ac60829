package io.wonce.app.port;

import java.time.Instant;

/** What was answered to requests that programs may send again. */
public interface ApiReplies {
    /**
     * Begins to answer a request, unless somebody does or did.
     *
     * @param key names the request and the token that it came with
     * @param fingerprint of all that it asks
     * @param givenUp where it was begun earlier than this and not answered since, nobody is at it any more
     * @param forgotten what was begun earlier than this is forgotten
     */
    Begun begin(String key, byte[] fingerprint, Instant now, Instant givenUp, Instant forgotten);

    /** Keeps what was answered. */
    void answer(String key, Reply reply);

    /** Nothing was done: it may be asked again. */
    void forget(String key);

    /** How it stands with a request. */
    sealed interface Begun {
        /** Nobody has answered it: that is the caller's to do now. */
        record Ours() implements Begun {}

        /** Somebody is answering it. */
        record UnderWay() implements Begun {}

        /** The key was used for another request. */
        record Different() implements Begun {}

        /** It was answered. */
        record Answered(Reply reply) implements Begun {}
    }

    /**
     * An answer over HTTP.
     *
     * @param status of HTTP
     * @param location blank where it names none
     * @param body JSON
     */
    record Reply(int status, String location, String body) {}
}
