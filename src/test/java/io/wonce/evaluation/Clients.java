package io.wonce.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes customers, some of them look-alikes of each other. */
final class Clients {
    static final List<String> REPS = List.of("Sanne", "Tom", "Priya", "Joris", "Emma", "Bas", "Lotte", "Ahmed");
    private static final double SPOKEN_OF_IN_ENGLISH = 0.75;

    private final Sections parts;
    private final Set<String> taken = new HashSet<>();
    private final Dice dice;
    private final Level level;
    private final List<String> reps;

    Clients(Sections parts, Dice dice, Level level) {
        this.parts = parts;
        this.dice = dice;
        this.level = level;
        this.reps = REPS.subList(0, dice.between(2, REPS.size()));
    }

    List<Client> make(int number) {
        List<Client> clients = new ArrayList<>();
        while (clients.size() < number) {
            Client client =
                    !clients.isEmpty() && dice.chance(level.lookalike()) ? lookalike(dice.one(clients)) : fresh();
            if (taken.add(client.name())) {
                clients.add(client);
            }
        }
        return clients;
    }

    private Client fresh() {
        return switch (dice.between(0, 11)) {
            case 0, 1 -> family(word("surname"), word("kind"));
            case 2, 3 -> shop(word("shop"), word("surname"));
            case 4, 5 -> town(word("public"), word("town"));
            case 6, 7 -> brand(word("brand"), word("line"));
            case 8 -> brand(word("brand") + lastWord(word("surname")).toLowerCase(Locale.ROOT), "");
            case 9 -> both(word("double"), word("double"));
            case 10 -> plain(dice.chance(0.5) ? word("word") : word("code"));
            default -> numbered(word("number"), dice.between(2, 99));
        };
    }

    /** Shares the rare word or the kind of business with the other one, or is a branch of it. */
    private Client lookalike(Client other) {
        String[] words = other.name().split(" ", -1);
        String head = other.name().substring(0, Math.max(0, other.name().lastIndexOf(' ')));
        if (words.length < 2 || dice.chance(0.2)) {
            return branch(other, word("place"));
        }
        if (parts.words("public").contains(head)) {
            return town(head, word("town"));
        }
        if (parts.words("shop").contains(words[0])) {
            return shop(words[0], word("surname"));
        }
        if (parts.words("number").contains(head)) {
            return numbered(head, dice.between(2, 99));
        }
        if (words[1].equals("&")) {
            return both(words[0], word("double"));
        }
        return other.english() ? brand(head, word("line")) : family(head, word("kind"));
    }

    private Client family(String surname, String kind) {
        String name = surname + " " + kind;
        List<String> shorts = new ArrayList<>(List.of(surname, lower(name)));
        if (surname.contains(" ")) {
            shorts.add(initials(name));
            shorts.add("v. " + lastWord(surname) + " " + kind);
        }
        return client(name, word("form"), shorts, false);
    }

    private Client shop(String shop, String surname) {
        return client(
                shop + " " + surname,
                dice.chance(0.3) ? word("form") : "",
                List.of(surname, lower(shop) + " " + surname),
                false);
    }

    private Client town(String office, String town) {
        List<String> shorts = office.equals("Gemeente")
                ? List.of(town, "Gem. " + town, "gemeente " + town)
                : List.of(office + " " + town);
        return client(office + " " + town, "", shorts, false);
    }

    private Client brand(String brand, String line) {
        String name = (brand + " " + line).strip();
        return client(name, word("ukform"), List.of(brand, lower(name)), dice.chance(SPOKEN_OF_IN_ENGLISH));
    }

    private Client both(String one, String other) {
        return client(
                one + " & " + other,
                word("ukform"),
                List.of(one, one + " and " + other, one + " " + other),
                dice.chance(SPOKEN_OF_IN_ENGLISH));
    }

    private Client plain(String name) {
        return client(name, dice.chance(0.5) ? word("form") : "", List.of(), dice.chance(0.4));
    }

    private Client numbered(String head, int number) {
        return client(
                head + " " + number,
                dice.chance(0.3) ? word("form") : "",
                List.of(lower(head) + " " + number),
                dice.chance(0.3));
    }

    private Client branch(Client of, String place) {
        return client(of.name() + " " + place, of.form(), List.of(lower(of.name() + " " + place)), of.english());
    }

    private Client client(String name, String form, List<String> shorts, boolean english) {
        return new Client(name, form, shorts, english, dice.one(reps));
    }

    private String word(String part) {
        return dice.one(parts.words(part));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            initials.append(Character.toUpperCase(word.charAt(0)));
        }
        return initials.toString();
    }
}
