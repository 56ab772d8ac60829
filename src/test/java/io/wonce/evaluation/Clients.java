package io.wonce.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes customers, some of them look-alikes of each other. */
final class Clients {
    static final List<String> REPS = List.of("Sanne", "Tom", "Priya", "Joris", "Emma", "Bas", "Lotte", "Ahmed");

    private final Sections parts = Sections.load("names.txt");
    private final Set<String> taken = new HashSet<>();
    private final Dice dice;
    private final Level level;

    Clients(Dice dice, Level level) {
        this.dice = dice;
        this.level = level;
    }

    List<Client> make(int number) {
        List<Client> clients = new ArrayList<>();
        while (clients.size() < number) {
            Client client = !clients.isEmpty() && dice.chance(level.lookalike) ? lookalike(dice.one(clients)) : fresh();
            if (taken.add(client.name())) {
                clients.add(client);
            }
        }
        return clients;
    }

    private Client fresh() {
        return switch (dice.between(0, 5)) {
            case 0 -> family(word("surname"), word("kind"));
            case 1 -> shop(word("shop"), word("surname"));
            case 2 -> town(word("public"), word("town"));
            case 3, 4 -> brand(word("brand"), word("line"));
            default ->
                brand(word("brand") + word("surname").replaceAll("^.*[ ]", "").toLowerCase(java.util.Locale.ROOT), "");
        };
    }

    /** Shares the rare word or the kind of business with the other one. */
    private Client lookalike(Client other) {
        String[] words = other.name().split(" ", -1);
        if (words.length < 2) {
            return fresh();
        }
        String head = other.name().substring(0, other.name().lastIndexOf(' '));
        if (parts.words("public").contains(head)) {
            return town(head, word("town"));
        }
        if (parts.words("shop").contains(words[0])) {
            return shop(words[0], word("surname"));
        }
        return other.english() ? brand(head, word("line")) : family(head, word("kind"));
    }

    private Client family(String surname, String kind) {
        String name = surname + " " + kind;
        List<String> shorts = new ArrayList<>(List.of(surname, name.toLowerCase(java.util.Locale.ROOT)));
        if (surname.contains(" ")) {
            shorts.add(initials(name));
            shorts.add("v. " + surname.replaceAll("^.*[ ]", "") + " " + kind);
        }
        return client(name, word("form"), shorts, false);
    }

    private Client shop(String shop, String surname) {
        return client(
                shop + " " + surname,
                dice.chance(0.3) ? word("form") : "",
                List.of(surname, shop.toLowerCase(java.util.Locale.ROOT) + " " + surname),
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
        return client(name, word("ukform"), List.of(brand, name.toLowerCase(java.util.Locale.ROOT)), true);
    }

    private Client client(String name, String form, List<String> shorts, boolean english) {
        return new Client(name, form, shorts, english, dice.one(REPS));
    }

    private String word(String part) {
        return dice.one(parts.words(part));
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            initials.append(Character.toUpperCase(word.charAt(0)));
        }
        return initials.toString();
    }
}
