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
 */
record Program(ChannelRef channel, Person robot) {
    /** Empty where the organisation has no such channel yet. */
    static Optional<Program> in(Books books, String name) {
        return books.organisation().celebrationChannels().all().stream()
                .findFirst()
                .or(books.announcements()::lastChannel)
                .map(channel -> new Program(
                        channel,
                        new Person(
                                new PersonRef(channel.platform(), "api:" + name),
                                name,
                                Role.ROBOT,
                                Optional.empty(),
                                books.organisation().language())));
    }

    Actor actor() {
        return new Actor(robot, Surface.API);
    }

    /** What it says under {@code key}, as a message that nothing can be answered below. */
    IncomingMessage message(String key, String text, Instant at) {
        return new IncomingMessage(
                MessageRef.ofProgram(channel, key), Optional.empty(), robot, text, at, Optional.empty());
    }
}
