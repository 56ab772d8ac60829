package io.wonce.app.command;

import io.wonce.app.AskWebhooks;
import io.wonce.app.MakeWebhook;
import io.wonce.app.SetWebhook;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;
import java.util.List;
import java.util.Optional;

/**
 * {@code /deal webhook new erp https://…}, {@code /deal webhook list}, and {@code rotate}, {@code resume} or {@code remove} with a name;
 * managers only.
 */
final class WebhookCommand implements Command {
    /** What can be done with webhooks. */
    private enum Deed {
        NEW,
        LIST,
        ROTATE,
        RESUME,
        REMOVE
    }

    private final MakeWebhook make;
    private final AskWebhooks ask;
    private final SetWebhook set;
    private final Vocabulary vocabulary;
    private final Mistakes mistakes;

    WebhookCommand(MakeWebhook make, AskWebhooks ask, SetWebhook set, Vocabulary vocabulary, Mistakes mistakes) {
        this.make = make;
        this.ask = ask;
        this.set = set;
        this.vocabulary = vocabulary;
        this.mistakes = mistakes;
    }

    @Override
    public Verb verb() {
        return Verb.WEBHOOK;
    }

    @Override
    public Answer answer(Asked asked) {
        List<String> words = asked.arguments().words();
        Optional<Deed> deed =
                words.isEmpty() ? Optional.of(Deed.LIST) : vocabulary.meaning(Deed.class, "webhook", words.get(0));
        return deed.filter(what -> words.size() <= 1 ? what == Deed.LIST : words.size() == length(what))
                .map(what -> answer(what, words, asked))
                .orElseGet(() -> mistakes.missing(Problem.NO_WEBHOOK, Verb.WEBHOOK, asked));
    }

    private static int length(Deed deed) {
        return switch (deed) {
            case LIST -> 1;
            case NEW -> 3;
            case ROTATE, RESUME, REMOVE -> 2;
        };
    }

    private Answer answer(Deed deed, List<String> words, Asked asked) {
        return switch (deed) {
            case LIST -> ask.ask(asked.organisation(), asked.actor());
            case NEW -> make.make(asked.organisation(), words.get(1), bare(words.get(2)), asked.actor());
            case ROTATE -> set.rotate(asked.organisation(), words.get(1), asked.actor());
            case RESUME -> set.resume(asked.organisation(), words.get(1), asked.actor());
            case REMOVE -> set.remove(asked.organisation(), words.get(1), asked.actor());
        };
    }

    /** Slack writes an address as {@code <https://…|…>}, with its ampersands escaped. */
    private static String bare(String typed) {
        return typed.replaceFirst("^<([^|>]*).*>$", "$1").replace("&amp;", "&");
    }
}
