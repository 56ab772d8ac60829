package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Role;
import io.wonce.domain.reading.Praise;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whose order an announcement is of: of the one colleague whom it praises, else of its author; a robot has none. */
final class Credit {
    private final Books books;

    Credit(Books books) {
        this.books = books;
    }

    Optional<Person> of(Announcement announcement) {
        Optional<Person> author = Optional.of(announcement.author()).filter(person -> person.role() != Role.ROBOT);
        return praised(announcement).or(() -> author);
    }

    private Optional<Person> praised(Announcement announcement) {
        String customer = announcement.statement().customer().orElse("");
        Set<Person> people = Praise.names(
                        books.messages().text(announcement.message()).orElse(""))
                .stream()
                .filter(name -> !customer.contains(name))
                .flatMap(name -> known(name, announcement).stream())
                .filter(person -> person.role() != Role.ROBOT)
                .collect(Collectors.toSet());
        return people.size() == 1 ? people.stream().findFirst() : Optional.empty();
    }

    private Optional<Person> known(String name, Announcement announcement) {
        if (name.startsWith("<@")) {
            String id = name.substring(2, name.length() - 1).replaceFirst("\\|.*", "");
            return books.people().find(new PersonRef(announcement.author().ref().platform(), id));
        }
        String plain = name.replaceFirst("^@", "");
        String first = firstWord(plain);
        List<Person> namesakes = books.people().named(first);
        List<Person> whole = namesakes.stream()
                .filter(person -> person.name().equalsIgnoreCase(plain))
                .toList();
        List<Person> byFirstName = namesakes.stream()
                .filter(person -> firstWord(person.name()).equalsIgnoreCase(first))
                .filter(person -> plain.equals(first) || isLonger(plain, person.name()))
                .toList();
        List<Person> meant = whole.isEmpty() ? byFirstName : whole;
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** "Daan Great" begins with the name of Daan, "Daan Bakker" is not the name of Daan Smit. */
    private static boolean isLonger(String written, String name) {
        return written.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + " ");
    }

    private static String firstWord(String name) {
        return name.split(" ", 2)[0];
    }
}
