package io.wonce.cli.demo;

import io.wonce.domain.chat.Person;
import io.wonce.words.Card;
import io.wonce.words.Card.Control;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what people and Wonce say, as a conversation. */
final class Transcript {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
    private static final String MARGIN = " ".repeat(18);

    private final PrintWriter out;
    private final ZoneId zone;

    Transcript(PrintWriter out, ZoneId zone) {
        this.out = out;
        this.zone = zone;
    }

    void said(Person person, String text, Instant at) {
        out.println();
        out.printf("%-16s  %-6s  %s%n", TIME.format(at.atZone(zone)), person.name(), text);
    }

    void answered(Card card) {
        String text = card.plain().replace("\n", System.lineSeparator() + MARGIN + " ".repeat(8));
        out.println(MARGIN + "Wonce   " + text);
        String buttons = card.controls().stream()
                .filter(Control.Button.class::isInstance)
                .map(button -> "[" + ((Control.Button) button).label() + "]")
                .collect(Collectors.joining(" "));
        if (!buttons.isEmpty()) {
            out.println(MARGIN + " ".repeat(8) + buttons);
        }
    }

    void clicked(Person person, String label) {
        out.printf("%s%-6s  clicks [%s]%n", MARGIN, person.name(), label);
    }

    void end(String line) {
        out.println();
        out.println(line);
        out.flush();
    }
}
