package io.wonce.words;

import io.wonce.app.command.Vocabulary;
import io.wonce.domain.organisation.Webhook;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What programs are told of what happens; of addresses the host alone, since the rest may be a secret. */
final class WebhookWords {
    private final Voice voice;

    WebhookWords(Voice voice) {
        this.voice = voice;
    }

    Card card(Answer.WebhookMade made) {
        List<String> lines = new ArrayList<>(List.of(made.secret().value()));
        made.until()
                .map(until -> voice.say("webhook.until", "when", voice.moments().moment(until)))
                .ifPresent(lines::add);
        String key = made.until().isPresent() ? "webhook.rotated" : "webhook.made";
        return new Card(
                Card.Mood.REPORT,
                voice.say(key, "name", made.name(), "host", made.address().host()),
                lines,
                List.of(),
                voice.say("webhook.once"));
    }

    Card card(Answer.WebhooksShown shown) {
        int n = shown.webhooks().size();
        String headline = n == 0 ? voice.say("webhook.none") : voice.say("webhook.list", "n", n);
        return new Card(
                Card.Mood.REPORT,
                headline,
                shown.webhooks().stream().map(this::line).toList(),
                List.of(),
                "");
    }

    Card card(Answer.WebhookSet set) {
        String key = set.told() ? "webhook.on" : "webhook.off";
        return new Card(Card.Mood.CALM, voice.say(key, "name", set.name()), List.of(), List.of(), "");
    }

    Card card(Answer.WebhookRefused refused) {
        return new Card(
                Card.Mood.MISTAKE,
                voice.say("webhook.refused." + refused.why(), "name", refused.name()),
                List.of(),
                List.of(),
                "");
    }

    Card card(Outgoing.WebhookStopped stopped) {
        String word = Vocabulary.load()
                .typing(
                        "webhook.RESUME",
                        Verb.WEBHOOK,
                        stopped.name(),
                        voice.texts().locale());
        return new Card(
                Card.Mood.MISTAKE,
                voice.say("webhook.gave-up", "name", stopped.name(), "host", stopped.host()),
                List.of(voice.say("webhook.lost"), voice.typed(word)),
                List.of(),
                "");
    }

    private String line(Webhook webhook) {
        String well = webhook.failingSince()
                .map(since ->
                        voice.say("webhook.failing", "when", voice.moments().moment(since)))
                .orElseGet(() -> voice.say("webhook.well"));
        String state = webhook.stoppedAt()
                .map(at -> voice.say("webhook.stopped", "when", voice.when(at)))
                .orElseGet(() -> Voice.facts(List.of(
                        Optional.of(well),
                        Optional.of(voice.say("webhook.waiting", "n", webhook.waiting()))
                                .filter(waiting -> webhook.waiting() > 0))));
        return voice.say(
                "webhook.line",
                "name",
                webhook.name(),
                "host",
                webhook.address().host(),
                "state",
                state);
    }
}
