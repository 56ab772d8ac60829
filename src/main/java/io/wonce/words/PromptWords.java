package io.wonce.words;

import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.outgoing.Choice;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.reading.Kind;
import io.wonce.words.Card.Control;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The question "which deal is this?". */
final class PromptWords {
    /** The probability from which the best deal is the likely choice, and not a new order. */
    private static final double LIKELY = 0.5;

    private final Voice voice;
    private final DealWords deals;
    private final StatementWords statements;
    private final EvidenceWords evidence;

    PromptWords(Voice voice) {
        this.voice = voice;
        this.deals = new DealWords(voice);
        this.statements = new StatementWords(voice);
        this.evidence = new EvidenceWords(voice);
    }

    Card card(Outgoing.Prompt prompt) {
        String knows = prompt.choices().isEmpty() ? ".new" : "";
        String headline = voice.say("prompt." + prompt.statement().kind() + knows);
        String why = prompt.removed().map(voice::removed).orElseGet(() -> why(prompt));
        return new Card(Card.Mood.QUESTION, headline, lines(prompt), controls(prompt), why);
    }

    private String why(Outgoing.Prompt prompt) {
        return prompt.why().isEmpty() ? "" : voice.say("prompt.why", "clues", statements.why(prompt.why()));
    }

    private List<String> lines(Outgoing.Prompt prompt) {
        String understood = statements.line(prompt.statement(), prompt.milestone());
        String said = understood.isEmpty()
                ? voice.say("prompt.from", "who", prompt.announcer())
                : voice.say("prompt.understood", "who", prompt.announcer(), "what", understood);
        return Stream.concat(Stream.of(said), prompt.late().stream().map(late -> voice.say("late." + late)))
                .toList();
    }

    private List<Control> controls(Outgoing.Prompt prompt) {
        AnnouncementId announcement = prompt.announcement();
        Kind kind = prompt.statement().kind();
        boolean known = prompt.choices().stream()
                .limit(1)
                .anyMatch(best -> best.candidate().score() >= LIKELY);
        List<Control> controls = new ArrayList<>();
        for (Choice choice : prompt.choices()) {
            controls.add(choice(announcement, choice, known && controls.isEmpty()));
        }
        Click open = new Click.Open(announcement, prompt.offered());
        controls.add(new Control.Button(voice.say("prompt.open." + kind), "", open, !known));
        controls.add(new Control.DealSearch(voice.say("prompt.search"), announcement.number()));
        controls.add(
                new Control.Button(voice.say("prompt.dismiss." + kind), "", new Click.Dismiss(announcement), false));
        if (prompt.asksMilestone()) {
            controls.add(milestones(prompt));
        }
        return controls;
    }

    private Control choice(AnnouncementId announcement, Choice choice, boolean best) {
        return new Control.Button(
                deals.label(choice.deal().deal()),
                voice.sentence(evidence.line(choice.candidate().evidence())),
                new Click.Link(announcement, choice.deal().deal().id()),
                best);
    }

    private Control milestones(Outgoing.Prompt prompt) {
        List<Control.Button> options = Arrays.stream(Milestone.values())
                .map(milestone -> milestone(prompt, milestone))
                .toList();
        return new Control.Select(voice.say("prompt.milestone"), options);
    }

    private Control.Button milestone(Outgoing.Prompt prompt, Milestone milestone) {
        boolean chosen = prompt.milestone().equals(Optional.of(milestone));
        Click click = new Click.Name(prompt.announcement(), milestone);
        return new Control.Button(voice.sentence(voice.milestone(milestone)), "", click, chosen);
    }
}
