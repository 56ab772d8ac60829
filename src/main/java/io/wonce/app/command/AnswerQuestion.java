package io.wonce.app.command;

import io.wonce.app.AskPipeline;
import io.wonce.app.AskSettings;
import io.wonce.app.CountOrders;
import io.wonce.app.Desk;
import io.wonce.app.ListUnresolved;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.counting.Periods;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers questions in words, such as "hoeveel orders deze week?" and "what is still expected?". */
public final class AnswerQuestion {
    private static final int MOST_WAITING = 10;
    private static final Pattern MENTION = Pattern.compile("<@[^>]{1,80}>|<at>[^<]{1,80}</at>|(?i)@?\\bwonce\\b[:,]?");

    private final Vocabulary vocabulary;
    private final Spans spans;
    private final Desk desk;

    /** Answers from the books of {@code desk}. */
    public AnswerQuestion(Desk desk) {
        this(desk, Vocabulary.load());
    }

    AnswerQuestion(Desk desk, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.spans = new Spans(vocabulary, Periods.create(), new AskSettings(desk.ledger(), desk.clock()));
        this.desk = desk;
    }

    /**
     * Answers a message that is addressed to Wonce and announces nothing; help where the question is not understood.
     *
     * @param question the message, mark-up and all
     */
    public Answer answer(OrganisationId organisation, IncomingMessage question) {
        String text = MENTION.matcher(question.text()).replaceAll(" ");
        return understood(new Asked(organisation, question, Arguments.of(text)))
                .orElseGet(() -> new Answer.Helped(Optional.empty()));
    }

    /** Empty for what is no question about orders. */
    Optional<Answer> understood(Asked question) {
        if (says(question, "ask.UNRESOLVED")) {
            return Optional.of(new ListUnresolved(desk.ledger()).list(question.organisation(), MOST_WAITING));
        }
        if (says(question, "ask.PIPELINE")) {
            return Optional.of(new AskPipeline(desk.ledger()).ask(question.organisation()));
        }
        return says(question, "ask.COUNT") ? count(question) : Optional.empty();
    }

    private Optional<Answer> count(Asked question) {
        Spans.Span span = spans.find(question, "week");
        return span.period()
                .map(period ->
                        new CountOrders(desk.ledger(), desk.clock()).count(question.organisation(), period, span.by()));
    }

    private boolean says(Asked question, String cue) {
        return question.arguments().words().stream().anyMatch(word -> vocabulary.means(cue, word));
    }
}
