package io.wonce.fuzz;

import io.wonce.app.Desk;
import io.wonce.app.Reads;
import io.wonce.app.command.AnswerCommand;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Verb;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.TestReader;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** What is typed after {@code /deal}, by an admin, who may everything, in books in which nothing stands. */
final class CommandTarget implements Target<String> {
    private static final Instant AT = Instant.parse("2026-11-27T09:00:00Z");
    private static final OrganisationId OURS = new OrganisationId(new UUID(0, 1));
    private static final ChannelRef WINS = new ChannelRef(Platform.SLACK, "C1");
    private static final List<String> WORDS = List.of(
            "won",
            "gewonnen",
            "expect",
            "verwacht",
            "lost",
            "cancel",
            "show",
            "find",
            "link",
            "undo",
            "merge",
            "split",
            "credit",
            "count",
            "target",
            "pipeline",
            "records",
            "leaderboard",
            "settings",
            "person",
            "admin",
            "export",
            "erase",
            "rate",
            "token",
            "webhook",
            "dashboard",
            "help",
            "publish",
            "join",
            "unresolved",
            "how many orders",
            "D-1",
            "D-99999999999999999999",
            "as",
            "to",
            "for",
            "50%",
            "=",
            ":",
            "2026-W47",
            "november",
            "Q4",
            "this week",
            "yesterday",
            "31 februari",
            "category",
            "commit",
            "texts",
            "forever",
            "zone",
            "Mars/Olympus",
            "language",
            "EUR",
            "XXX",
            "https://127.0.0.1/x",
            "<@U1>",
            "@jan");

    private final AnswerCommand commands;
    private final Random random;
    private final Babble babble;
    private final Figures figures;
    private int turn;

    CommandTarget(long seed) {
        this.random = new Random(seed);
        this.babble = new Babble(seed);
        this.figures = new Figures(seed);
        Reader reader = TestReader.shared();
        this.commands = new AnswerCommand(
                new Desk(EmptyBooks.ledger(), Reads.with(reader), new Linker()::decide, InstantSource.fixed(AT)));
    }

    @Override
    public String name() {
        return "commands";
    }

    @Override
    public String next() {
        turn++;
        StringBuilder typed = new StringBuilder(turn % 3 == 0 ? "" : "/deal ");
        Verb[] verbs = Verb.values();
        typed.append(
                random.nextInt(3) == 0
                        ? word()
                        : verbs[random.nextInt(verbs.length)].name().toLowerCase(Locale.ROOT));
        for (int more = random.nextInt(6); more > 0; more--) {
            typed.append(' ').append(word());
        }
        return typed.toString();
    }

    private String word() {
        return switch (random.nextInt(6)) {
            case 0 -> babble.next();
            case 1 -> figures.next();
            default -> WORDS.get(random.nextInt(WORDS.size()));
        };
    }

    @Override
    public void take(String typed) {
        List<Locale> languages = List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"), Locale.GERMAN, Locale.FRENCH);
        Person asker = new Person(
                new PersonRef(Platform.SLACK, "U1"),
                "Jan",
                Role.ADMIN,
                Optional.empty(),
                languages.get(turn % languages.size()));
        try {
            commands.answer(OURS, asker, WINS, typed, new MessageRef(WINS, "1." + turn), AT);
        } catch (LedgerUnavailable empty) {
            // As far as books without anything take it.
        }
    }
}
