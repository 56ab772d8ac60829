package io.wonce.words;

import io.wonce.domain.outgoing.Answer;
import io.wonce.words.Card.Control;
import java.util.ArrayList;
import java.util.List;

/** The way to the dashboard. */
final class DashboardWords {
    private final Voice voice;

    DashboardWords(Voice voice) {
        this.voice = voice;
    }

    Card card(Answer.DashboardOffered offered) {
        List<Control> links = new ArrayList<>();
        links.add(new Control.Link(voice.say("dashboard.open"), offered.link(), true));
        offered.inTeams()
                .ifPresent(address -> links.add(new Control.Link(voice.say("dashboard.teams"), address, false)));
        return new Card(Card.Mood.REPORT, voice.say("dashboard"), List.of(voice.say("dashboard.once")), links, "");
    }

    Card refused() {
        return new Card(
                Card.Mood.MISTAKE,
                voice.say("dashboard.refused"),
                List.of(voice.say("dashboard.refused.help")),
                List.of(),
                "");
    }

    Card none() {
        return new Card(Card.Mood.MISTAKE, voice.say("dashboard.none"), List.of(), List.of(), "");
    }
}
