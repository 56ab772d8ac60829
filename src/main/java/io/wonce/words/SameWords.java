package io.wonce.words;

import io.wonce.domain.chat.Platform;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.words.Card.Control;
import java.util.List;

/** Whether two accounts are one person, and what was said about it. */
final class SameWords {
    private final Voice voice;

    SameWords(Voice voice) {
        this.voice = voice;
    }

    Card card(Outgoing.SameQuestion question) {
        List<Control> controls = List.of(
                new Control.Button(voice.say("same.yes"), "", new Click.Same(question.match()), true),
                new Control.Button(voice.say("same.no"), "", new Click.Different(question.match()), false));
        String headline = say("same", question.name(), question.platform());
        return new Card(Card.Mood.QUESTION, headline, List.of(voice.say("same.why")), controls, "");
    }

    Card card(Outgoing.SameAnswer answer) {
        String headline = say(answer.same() ? "same.confirmed" : "same.denied", answer.name(), answer.platform());
        List<Control> undo =
                List.of(new Control.Button(voice.say("button.undo"), "", new Click.Undo(answer.change()), false));
        return new Card(Card.Mood.CALM, headline, List.of(), undo, "");
    }

    private String say(String key, String name, Platform platform) {
        return voice.say(key, "name", name, "platform", voice.say("platform." + platform));
    }
}
