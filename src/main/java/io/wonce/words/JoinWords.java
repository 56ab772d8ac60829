package io.wonce.words;

import io.wonce.app.command.Vocabulary;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Verb;
import java.util.ArrayList;
import java.util.List;

/** One ledger for several workspaces and tenants. */
final class JoinWords {
    private final Voice voice;

    JoinWords(Voice voice) {
        this.voice = voice;
    }

    Card card(Answer.Invited invited) {
        String code = invited.code().shown();
        List<String> lines = new ArrayList<>();
        lines.add(voice.say("join.enter", "form", voice.typedElsewhere(command() + " " + code)));
        invited.installAt().ifPresent(page -> lines.add(voice.say("join.install", "link", page)));
        lines.add(voice.say("join.fresh"));
        return new Card(
                Card.Mood.REPORT, voice.say("join.code", "code", code), lines, List.of(), voice.say("join.once"));
    }

    Card card(Answer.Joined joined) {
        String headline = voice.say("join.done", "place", joined.place(), "name", joined.name());
        return new Card(Card.Mood.CALM, headline, List.of(voice.say("join.one")), List.of(), "");
    }

    Card card(Answer.NotJoined not) {
        String headline = voice.say("join.not." + not.why(), "form", voice.typedElsewhere(command()));
        return new Card(Card.Mood.MISTAKE, headline, List.of(), List.of(), "");
    }

    private String command() {
        return Vocabulary.load().example(Verb.JOIN, voice.texts().locale());
    }
}
