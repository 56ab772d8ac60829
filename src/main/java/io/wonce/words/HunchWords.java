package io.wonce.words;

import io.wonce.domain.chat.HunchId;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.words.Card.Control;
import java.util.List;

/** The question to somebody, alone, whether a message of theirs tells of a win, and what it turned into. */
final class HunchWords {
    private final Voice voice;

    HunchWords(Voice voice) {
        this.voice = voice;
    }

    Card card(Outgoing.HunchQuestion question) {
        List<Control> controls = List.of(
                new Control.Button(voice.say("hunch.yes"), "", new Click.Confirm(question.hunch()), true),
                new Control.Button(voice.say("hunch.no"), "", new Click.Deny(question.hunch()), false));
        String headline = voice.say("hunch", "when", voice.when(question.at()));
        return new Card(Card.Mood.QUESTION, headline, List.of(voice.say("hunch.why")), controls, "");
    }

    Card card(Outgoing.HunchAnswer answer) {
        return answered(answer.hunch(), answer.win());
    }

    /** Who says that it is none may still say that it is one. */
    Card answered(HunchId hunch, boolean win) {
        if (win) {
            return new Card(Card.Mood.CALM, voice.say("hunch.won"), List.of(), List.of(), "");
        }
        List<Control> back =
                List.of(new Control.Button(voice.say("hunch.after-all"), "", new Click.Confirm(hunch), false));
        return new Card(Card.Mood.CALM, voice.say("hunch.none"), List.of(), back, "");
    }
}
