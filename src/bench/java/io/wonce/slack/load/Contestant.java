package io.wonce.slack.load;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Who is asked again and again, over some connections at once, each of which waits for the answer. */
@FunctionalInterface
interface Contestant {
    Answers answer(int connections, Duration time);

    /** A server at a port of this computer. */
    static Contestant at(int port, Supplier<byte[]> requests) {
        return (connections, time) -> new Load(List.of(port), connections, time).steady(requests);
    }
}
