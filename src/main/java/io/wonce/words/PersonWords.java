package io.wonce.words;

import io.wonce.app.command.Vocabulary;
import io.wonce.domain.outgoing.Answer;
import io.wonce.words.Card.Control;
import java.util.List;

/** What is kept of people, handed out or erased. */
final class PersonWords {
    private final Voice voice;

    PersonWords(Voice voice) {
        this.voice = voice;
    }

    Card card(Answer.ErasureAsked asked) {
        String name = asked.person().name();
        String form = voice.typed(Vocabulary.load().erasing(name, voice.texts().locale()));
        return new Card(
                Card.Mood.QUESTION,
                voice.say("person.erase", "who", name),
                List.of(voice.say("person.erase.what"), voice.say("person.erase.final")),
                List.of(),
                voice.say("person.erase.how", "form", form));
    }

    Card card(Answer.TeamAssigned assigned) {
        String name = assigned.person().name();
        String said = assigned.person()
                .team()
                .map(team -> voice.say("person.team", "who", name, "team", team))
                .orElseGet(() -> voice.say("person.team.none", "who", name));
        return new ResolutionWords(voice).done(said, assigned.done());
    }

    Card card(Answer.PersonErased erased) {
        return calm(voice.say("person.erased"));
    }

    Card card(Answer.DossierOffered offered) {
        return new Card(
                Card.Mood.REPORT,
                voice.say("person.export", "who", offered.person().name()),
                List.of(voice.say("person.export.where"), voice.say("dashboard.once")),
                List.of(new Control.Link(
                        voice.say("dashboard.open"), offered.door().link(), true)),
                "");
    }

    Card card(Answer.PersonRefused refused) {
        return new Card(Card.Mood.MISTAKE, voice.say("person.refused." + refused.why()), List.of(), List.of(), "");
    }

    private static Card calm(String said) {
        return new Card(Card.Mood.CALM, said, List.of(), List.of(), "");
    }
}
