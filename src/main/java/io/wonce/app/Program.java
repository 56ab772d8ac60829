package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Role;
import io.wonce.domain.chat.Surface;
import java.time.Instant;
import java.util.Optional;

/**
 * A program that announces: a robot in the channel where the organisation celebrates, or else where people announced last.
 *
 * @param channel where it is asked and told about
 * @param robot as the books know it
 * @param actor who decides that it does
 */
record Program(ChannelRef channel, Person robot, Actor actor) {
    /** Empty where the organisation has no such channel yet. */
    static Optional<Program> in(Books books, String name) {
        return robot(books, "api:" + name, name)
                .map(known -> new Program(known.channel(), known.robot(), new Actor(known.robot(), Surface.API)));
    }

    /** The file that {@code actor} hands in; empty where the organisation has no such channel yet. */
    static Optional<Program> file(Books books, Actor actor) {
        return robot(books, "file:csv", "CSV").map(known -> new Program(known.channel(), known.robot(), actor));
    }

    private static Optional<Seat> robot(Books books, String id, String name) {
        return books.organisation().celebrationChannels().all().stream()
                .findFirst()
                .or(books.announcements()::lastChannel)
                .map(channel -> new Seat(
                        channel,
                        new Person(
                                new PersonRef(channel.platform(), id),
                                name,
                                Role.ROBOT,
                                Optional.empty(),
                                books.organisation().language())));
    }

    /** What it says under {@code key}, as a message that nothing can be answered below. */
    IncomingMessage message(String key, String text, Instant at) {
        return new IncomingMessage(
                MessageRef.ofProgram(channel, key), Optional.empty(), robot, text, at, Optional.empty());
    }

    private record Seat(ChannelRef channel, Person robot) {}
}
