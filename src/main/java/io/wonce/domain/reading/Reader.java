package io.wonce.domain.reading;

import io.wonce.domain.deal.Reference;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/** Reads chat messages: what one says about orders, and why. Immutable; one instance serves all threads. */
public final class Reader {
    /** In characters; nobody announces an order after that. */
    private static final int MOST_READ = 10_000;

    private final Parser parser;
    private final AmountGrammar amounts;
    private final ReferenceScanner references = new ReferenceScanner();

    private final ReadingModel model;

    private Reader(Lexicon lexicon, Parser parser, ReadingModel model) {
        this.model = model;
        this.parser = parser;
        this.amounts = new AmountGrammar(lexicon);
    }

    /**
     * Loads the words of all languages and the model from the program itself, side by side where there are two cores; takes a fraction of a second, so
     * make one and keep it.
     */
    public static Reader create() {
        CompletableFuture<ReadingModel> model = CompletableFuture.supplyAsync(ReadingModel::load);
        Lexicon lexicon = Lexicon.load();
        Parser parser = new Parser(lexicon);
        return new Reader(lexicon, parser, model.join());
    }

    static Reader with(ReadingModel model) {
        Lexicon lexicon = Lexicon.load();
        return new Reader(lexicon, new Parser(lexicon), model);
    }

    /**
     * Reads a message as the platform stores it, mark-up and all. Any text gets an answer, in time linear in its length; of one longer than
     * 10,000 characters, the words up to there.
     */
    public Reading read(String text) {
        return read(text, "");
    }

    /**
     * Reads a message whose language is likely known.
     *
     * @param language ISO 639-1 code such as {@code nl}; a hint only, any other value is ignored
     */
    public Reading read(String text, String language) {
        return calibrated(judgement(shortened(text), language).reading());
    }

    /** Reads a message as an organisation listens to it. */
    public Reading read(String text, Habits habits) {
        return calibrated(judgement(shortened(text), "", habits).reading());
    }

    private Reading calibrated(Reading reading) {
        double score = model.calibration().probability(reading.kind(), reading.score());
        return new Reading(score, reading.win(), reading.statements(), reading.clues(), reading.hunch());
    }

    /** Reads a message of which a person says that it tells of an order that was won, whatever its words claim. */
    public Reading readWon(String text) {
        return readWon(text, Habits.NONE);
    }

    /** The same, as an organisation listens to it. */
    public Reading readWon(String text, Habits habits) {
        return judgement(shortened(text), "", habits).won();
    }

    /** What a person teaches who says whether a message tells of a win. */
    public Lesson lesson(String text, boolean win) {
        return judgement(shortened(text), "").lesson(win);
    }

    /**
     * What an organisation taught, in words.
     *
     * @param lessons how many there are
     * @param texts in which the words are looked for: of the lessons themselves, numbers are kept only
     */
    public Learned learned(int lessons, Taught taught, Collection<String> texts) {
        TaughtWords words = new TaughtWords(taught)
                .in(texts.stream().map(text -> parser.parse(text, "")).toList());
        return new Learned(lessons, words.speakingFor(), words.speakingAgainst());
    }

    /**
     * The amounts of money that a text names, in their order, whatever else it says, negative where they are written so: those with a
     * currency; where none has one, those that can hardly be another number; where there are none of these either, all.
     */
    public List<Amount> amounts(String text, String language) {
        List<Written> found = amounts.find(parser.parse(text, language));
        Predicate<Written> named = one -> one.amount().currency().isPresent();
        Predicate<Written> surest = found.stream().anyMatch(named)
                ? named
                : found.stream().anyMatch(Surroundings::isPlain) ? Surroundings::isPlain : one -> true;
        return found.stream().filter(surest).map(Written::amount).toList();
    }

    /** The numbers by which a text names orders, in their order, whatever else it says. */
    public List<Reference> references(String text, String language) {
        return references.find(parser.parse(text, language)).stream()
                .map(ReferenceScanner.Numbered::reference)
                .toList();
    }

    /** Up to a white space: half an amount would be another one. */
    private static String shortened(String text) {
        if (text.length() <= MOST_READ) {
            return text;
        }
        int end = MOST_READ;
        while (end > 0 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Of the whole text, however long it is. */
    Judgement judgement(String text, String language) {
        return judgement(text, language, Habits.NONE);
    }

    private Judgement judgement(String text, String language, Habits habits) {
        Parsed message = parser.parse(text, language);
        List<Written> positive =
                amounts.find(message).stream().filter(one -> !one.isNegative()).toList();
        return new Judgement(message, positive, references.find(message), model, habits);
    }
}
