package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.deal.Deal;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Who may change what. */
final class Permission {
    private final Books books;
    private final Person person;

    Permission(Books books, Actor actor) {
        this.books = books;
        this.person = actor.person();
    }

    /** The author, people named in the message, and managers; anybody for what a robot announced. */
    boolean resolves(Announcement announcement) {
        return announcement.author().role() == Role.ROBOT
                || isOneself(announcement.author().ref())
                || isNamedIn(books.messages().text(announcement.message()).orElse(""))
                || manages();
    }

    /** The owner, those who earned or announced it (also where that is withdrawn), and managers. */
    boolean changes(Deal deal) {
        return deal.description().owner().filter(this::isOneself).isPresent()
                || books.deals().credits(deal.id()).parts().stream().anyMatch(part -> isOneself(part.person()))
                || books.announcements().supporting(deal.id()).stream()
                        .anyMatch(
                                announcement -> isOneself(announcement.author().ref()))
                || manages();
    }

    /** By the platform's word, or by appointment. */
    boolean manages() {
        return roles().anyMatch(Role::manages);
    }

    /** The same; where nobody is an admin, managers are. */
    boolean administers() {
        return roles().anyMatch(Role.ADMIN::equals)
                || (manages() && !books.people().hasAdmin());
    }

    /** What somebody is here and on other platforms, as far as it is asked for; a robot is nothing else. */
    private Stream<Role> roles() {
        return person.role() == Role.ROBOT
                ? Stream.empty()
                : Stream.<Supplier<Stream<Role>>>of(
                                () -> Stream.of(person.role()),
                                () -> Stream.of(books.people().appointed(person.ref())),
                                () -> elsewhere().map(Person::role))
                        .flatMap(Supplier::get);
    }

    /** Whether {@code account} is this person's, on whichever platform. */
    boolean isOneself(PersonRef account) {
        return account.equals(person.ref())
                || books.matches().accounts(person.ref()).contains(account);
    }

    private boolean isNamedIn(String text) {
        return text.contains("@")
                && Stream.concat(Stream.of(person), elsewhere()).anyMatch(account -> isNamed(account, text));
    }

    /** Slack and Teams name people by their ids; a display name is anybody's own choice. */
    private static boolean isNamed(Person account, String text) {
        String id = "<@" + account.ref().personId();
        boolean byId = text.contains(id + ">") || text.contains(id + "|");
        return byId || (account.ref().platform() == Platform.BROWSER && text.contains("@" + account.name()));
    }

    /** The same person's other accounts as last seen; who was appointed there is a manager there. */
    private Stream<Person> elsewhere() {
        return books.matches().accounts(person.ref()).stream()
                .filter(account -> !account.equals(person.ref()))
                .flatMap(account -> books.people().find(account).stream());
    }
}
