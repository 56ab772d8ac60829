package io.wonce.words;

import io.wonce.app.command.Vocabulary;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;
import java.util.Arrays;
import java.util.List;

/** How to ask, and what was wrong with a question. */
final class HelpWords {
    private final Voice voice;
    private final Vocabulary vocabulary = Vocabulary.load();

    HelpWords(Voice voice) {
        this.voice = voice;
    }

    Card card(Answer.Helped helped) {
        if (helped.about().isPresent()) {
            Verb verb = helped.about().get();
            return new Card(Card.Mood.REPORT, voice.say("help.one"), List.of(line(verb)), List.of(), "");
        }
        List<String> lines = Arrays.stream(Verb.values()).map(this::line).toList();
        return new Card(Card.Mood.REPORT, voice.say("help"), lines, List.of(), voice.say("help.ask"));
    }

    Card card(Answer.Mistake mistake) {
        String headline = voice.say("problem." + mistake.problem(), "typed", mistake.typed());
        List<String> lines = mistake
                .nearest()
                .map(form -> voice.say(
                        mistake.problem() == Problem.UNKNOWN_COMMAND ? "problem.nearest" : "problem.example",
                        "form",
                        voice.typed(form)))
                .stream()
                .toList();
        return new Card(Card.Mood.MISTAKE, headline, lines, List.of(), wayOut(mistake.problem()));
    }

    private String wayOut(Problem problem) {
        String help = voice.typed(vocabulary.example(Verb.HELP, voice.texts().locale()));
        return problem == Problem.NOT_UNDERSTOOD ? voice.say("problem.help", "form", help) : "";
    }

    private String line(Verb verb) {
        return voice.say(
                "help.line",
                "form",
                voice.typed(vocabulary.example(verb, voice.texts().locale())),
                "meaning",
                voice.say("help." + verb));
    }
}
