package io.wonce.words;

import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.words.Card.Control;
import java.util.List;
import java.util.Optional;

/** How a click or a command ended. */
final class ResolutionWords {
    private final Voice voice;
    private final DealWords deals;

    ResolutionWords(Voice voice) {
        this.voice = voice;
        this.deals = new DealWords(voice);
    }

    Card card(Resolution resolution) {
        if (resolution instanceof Resolution.Done done) {
            return done(voice.say(done.change().isPresent() ? "done" : "done.nothing"), done);
        }
        if (resolution instanceof Resolution.AskedAgain again) {
            return askedAgain(again);
        }
        if (resolution instanceof Resolution.Repeated repeated) {
            return new Card(
                    Card.Mood.CALM,
                    voice.say("done.repeated"),
                    List.of(deals.fullLine(repeated.deal())),
                    List.of(),
                    "");
        }
        if (resolution instanceof Resolution.Heeded heeded) {
            return new HunchWords(voice).answered(heeded.hunch(), heeded.win());
        }
        if (resolution instanceof Resolution.Forgotten forgotten) {
            String headline = voice.say("forgotten", "n", forgotten.lessons());
            return new Card(Card.Mood.CALM, headline, List.of(), List.of(), "");
        }
        Resolution.Refusal reason = ((Resolution.Refused) resolution).reason();
        return new Card(Card.Mood.MISTAKE, voice.say("refused." + reason), List.of(), List.of(), "");
    }

    /** {@code headline}, with the deal and the way back. */
    Card done(String headline, Resolution.Done done) {
        List<String> lines = done.deal().map(deals::fullLine).stream().toList();
        return new Card(Card.Mood.CALM, headline, lines, undo(done.change()), "");
    }

    private Card askedAgain(Resolution.AskedAgain again) {
        String headline = voice.say(
                "asked-again",
                "deal",
                again.opened().deal().id(),
                "when",
                voice.when(again.opened().deal().openedAt()),
                "who",
                again.opened().openedBy());
        List<String> lines = List.of(deals.fullLine(again.opened()), voice.say("asked-again.choose"));
        return new Card(Card.Mood.QUESTION, headline, lines, List.of(), "");
    }

    private List<Control> undo(Optional<ChangeId> change) {
        return change
                .<Control>map(id -> new Control.Button(voice.say("button.undo"), "", new Click.Undo(id), false))
                .stream()
                .toList();
    }
}
