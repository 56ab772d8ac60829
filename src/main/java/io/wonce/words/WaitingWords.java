package io.wonce.words;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Click;
import io.wonce.words.Card.Control;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Announcements in one line each, and those that nobody has linked yet. */
final class WaitingWords {
    private static final int MOST_BUTTONS = 5;

    private final Voice voice;
    private final StatementWords statements;

    WaitingWords(Voice voice) {
        this.voice = voice;
        this.statements = new StatementWords(voice);
    }

    Card card(Answer.Waiting waiting) {
        List<String> lines = new ArrayList<>(lines(waiting.wins()));
        if (!waiting.others().isEmpty()) {
            lines.add(voice.say("waiting.others"));
            lines.addAll(lines(waiting.others()));
        }
        List<Control> controls = Stream.concat(waiting.wins().stream(), waiting.others().stream())
                .limit(MOST_BUTTONS)
                .map(this::button)
                .toList();
        return new Card(Card.Mood.REPORT, headline(waiting), lines, controls, "");
    }

    private String headline(Answer.Waiting waiting) {
        if (waiting.total() > 0) {
            return voice.say("waiting", "n", waiting.total());
        }
        return voice.say(waiting.others().isEmpty() ? "waiting.none" : "waiting.none.won");
    }

    private List<String> lines(List<Announcement> announcements) {
        return announcements.stream().map(this::line).toList();
    }

    /** {@code #17 · Jan, gisteren: Acme · € 12.500 · getekend}. */
    String line(Announcement announcement) {
        String said = statements.line(announcement.statement(), announcement.milestone());
        return voice.say(
                "announcement",
                "number",
                String.valueOf(announcement.id().number()),
                "who",
                announcement.author().name(),
                "when",
                voice.when(announcement.at()),
                "what",
                said.isEmpty() ? voice.say("announcement.unclear") : said);
    }

    Control button(Announcement announcement) {
        String label = voice.say(
                "waiting.link", "number", String.valueOf(announcement.id().number()));
        return new Control.Button(label, "", new Click.Reconsider(announcement.id()), false);
    }
}
