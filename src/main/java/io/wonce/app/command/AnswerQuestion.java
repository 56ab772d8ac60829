package io.wonce.app.command;

import io.wonce.app.AskPipeline;
import io.wonce.app.AskSettings;
import io.wonce.app.CountOrders;
import io.wonce.app.Desk;
import io.wonce.app.FindDeals;
import io.wonce.app.ListUnresolved;
import io.wonce.app.ShowDeal;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Periods;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers questions in words, such as "hoeveel orders deze week?" and "what is still expected?". */
public final class AnswerQuestion {
    private static final int MOST_WAITING = 10;
    /** Whoever needs more has asked in the first ones. */
    private static final int MOST_WORDS = 60;

    /** Without {@code \b}, which goes back over all marks that combine with a letter, from each of them anew. */
    private static final Pattern MENTION = Pattern.compile(
            "<@[^>]{1,300}>|<at>[^<]{1,80}</at>|(?i)@?(?<![\\p{L}\\p{N}_])wonce(?![\\p{L}\\p{N}_])[:,]?");

    /** In German, {@code wie} asks for a number; alone, in Dutch, for a person. */
    private static final Pattern HOW_MANY = Pattern.compile("(?iU)\\bwie (viele?)\\b");

    /** French sets a space before it; alone, it asks for help. */
    private static final Pattern SPACED_MARK = Pattern.compile("(?<=\\p{L})[\\s\\u00a0\\u202f]+([?!])");

    private final Vocabulary vocabulary;
    private final Mistakes mistakes;
    private final Spans spans;
    private final Desk desk;

    /** Answers from the books of {@code desk}. */
    public AnswerQuestion(Desk desk) {
        this(desk, Vocabulary.load());
    }

    AnswerQuestion(Desk desk, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.mistakes = new Mistakes(vocabulary);
        this.spans = new Spans(vocabulary, Periods.create(), new AskSettings(desk.ledger(), desk.clock()));
        this.desk = desk;
    }

    /**
     * Answers a message that is addressed to Wonce and announces nothing; where the question is not understood, with one that is.
     *
     * @param question the message, mark-up and all
     */
    public Answer answer(OrganisationId organisation, IncomingMessage question) {
        String text = SPACED_MARK
                .matcher(MENTION.matcher(question.text()).replaceAll(" "))
                .replaceAll("$1");
        Asked asked = new Asked(organisation, question, Arguments.of(text));
        if (says(asked, "verb.HELP")) {
            return new Answer.Helped(Optional.empty());
        }
        return understood(asked).orElseGet(() -> mistakes.notUnderstood(asked));
    }

    /** Empty for what is no question about orders. */
    Optional<Answer> understood(Asked whole) {
        String text =
                HOW_MANY.matcher(whole.arguments().first(MOST_WORDS).text()).replaceAll("$1");
        Asked question = new Asked(whole.organisation(), whole.command(), Arguments.of(text));
        Optional<DealId> deal = question.arguments().markedDeals().stream().findFirst();
        if (deal.isPresent()) {
            return Optional.of(shown(deal.get(), question));
        }
        if (says(question, "ask.UNRESOLVED")) {
            return Optional.of(new ListUnresolved(desk.ledger()).list(question.organisation(), MOST_WAITING));
        }
        if (says(question, "ask.PIPELINE")) {
            return Optional.of(new AskPipeline(desk.ledger(), desk.clock()).ask(question.organisation()));
        }
        if (says(question, "ask.LARGEST")) {
            return count(question, Optional.of(Grouping.CUSTOMER));
        }
        return says(question, "ask.COUNT") ? count(question, Optional.empty()) : found(question);
    }

    private Answer shown(DealId deal, Asked question) {
        return new ShowDeal(desk.ledger())
                .show(question.organisation(), deal)
                .<Answer>map(shown -> shown)
                .orElseGet(() -> mistakes.unknownDeal(deal, question));
    }

    private Optional<Answer> count(Asked question, Optional<Grouping> usual) {
        Spans.Span span = spans.find(question, "week");
        return span.period()
                .map(period -> new CountOrders(desk.ledger(), desk.clock())
                        .count(question.organisation(), period, span.by().or(() -> usual)));
    }

    /** "How is Acme doing?": what is left of the sentence is a name, where there is one like it. */
    private Optional<Answer> found(Asked question) {
        Arguments name = question.arguments()
                .without(word -> vocabulary.means("filler", word)
                        || vocabulary.means("ask.ABOUT", word)
                        || vocabulary.means("ask.SMALL", word));
        if (name.isEmpty() || !says(question, "ask.ABOUT")) {
            return Optional.empty();
        }
        String words = Quote.of(name.text().replaceFirst("[?!.,]{1,9}$", ""));
        Answer.DealsFound found = new FindDeals(desk.ledger()).find(question.organisation(), words);
        return found.deals().isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private boolean says(Asked question, String cue) {
        return question.arguments().words().stream().anyMatch(word -> vocabulary.means(cue, word));
    }
}
