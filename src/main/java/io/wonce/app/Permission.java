package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.deal.Deal;

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
                || announcement.author().ref().equals(person.ref())
                || isNamedIn(books.messages().text(announcement.message()).orElse(""))
                || manages();
    }

    /** The owner, those who announced it (also where that is withdrawn), and managers. */
    boolean changes(Deal deal) {
        return deal.description().owner().filter(person.ref()::equals).isPresent()
                || books.announcements().supporting(deal.id()).stream()
                        .anyMatch(announcement -> announcement.author().ref().equals(person.ref()))
                || manages();
    }

    /** By the platform's word, or by appointment. */
    boolean manages() {
        return switch (person.role()) {
            case MANAGER -> true;
            case ROBOT -> false;
            case MEMBER -> books.people().isAppointed(person.ref());
        };
    }

    /** Slack and Teams name people by their ids; a display name is anybody's own choice. */
    private boolean isNamedIn(String text) {
        String id = "<@" + person.ref().personId();
        boolean byId = text.contains(id + ">") || text.contains(id + "|");
        return byId || (person.ref().platform() == Platform.BROWSER && text.contains("@" + person.name()));
    }
}
