package io.wonce.evaluation;

/** A customer's name as somebody writes it. */
final class NameWording {
    private static final int SHORTEST_WITH_TYPO = 5;

    private NameWording() {}

    static String of(Client client, Level level, Dice dice) {
        if (!client.shorts().isEmpty() && dice.chance(level.shortened())) {
            return dice.one(client.shorts());
        }
        if (dice.chance(level.typo())) {
            return misspelt(client.name(), dice);
        }
        return dice.chance(0.2) ? full(client) : client.name();
    }

    static String full(Client client) {
        return (client.name() + " " + client.form()).strip();
    }

    private static String misspelt(String name, Dice dice) {
        String longest = "";
        for (String word : name.split(" ", -1)) {
            longest = word.length() > longest.length() ? word : longest;
        }
        if (longest.length() < SHORTEST_WITH_TYPO) {
            return name;
        }
        int at = dice.between(1, longest.length() - 2);
        StringBuilder wrong = new StringBuilder(longest);
        switch (dice.between(0, 3)) {
            case 0 -> wrong.deleteCharAt(at);
            case 1 -> wrong.insert(at, longest.charAt(at));
            case 2 -> wrong.replace(at, at + 2, "" + longest.charAt(at + 1) + longest.charAt(at));
            default -> wrong.setCharAt(at, neighbour(longest.charAt(at)));
        }
        return name.replace(longest, wrong);
    }

    private static char neighbour(char letter) {
        return switch (letter) {
            case 'd' -> 't';
            case 't' -> 'd';
            case 'e' -> 'r';
            case 'a' -> 's';
            case 'i' -> 'u';
            case 'o' -> 'p';
            case 'n' -> 'm';
            default -> 'e';
        };
    }
}
