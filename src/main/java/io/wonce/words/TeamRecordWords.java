package io.wonce.words;

import io.wonce.domain.counting.Feats;
import io.wonce.domain.counting.TeamFeats;
import io.wonce.domain.deal.Deal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The records of the sales teams, a line each. */
final class TeamRecordWords {
    /** More stand on the dashboard. */
    private static final int MOST = 12;

    private final Voice voice;

    TeamRecordWords(Voice voice) {
        this.voice = voice;
    }

    /** None where there are none. */
    List<String> lines(List<TeamFeats> teams) {
        if (teams.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(voice.say("records.teams"));
        teams.stream()
                .limit(MOST)
                .map(team -> voice.say("records.team", "team", team.team(), "facts", facts(team.feats())))
                .forEach(lines::add);
        if (teams.size() > MOST) {
            lines.add(voice.say("records.teams.more", "n", teams.size() - MOST));
        }
        return lines;
    }

    private String facts(Feats feats) {
        RecordWords records = new RecordWords(voice);
        Stream<String> bests = feats.bests().stream().map(records::best);
        Stream<String> streak = Stream.of(voice.say(
                "records.team.streak",
                "running",
                voice.say("records.weeks", "n", feats.streak().running()),
                "longest",
                voice.say("records.weeks", "n", feats.streak().longest())));
        Stream<String> largest = feats.largest().stream()
                .map(summary -> summary.deal())
                .filter(deal -> voice.sight().shows(deal.id()))
                .map(this::largest);
        return String.join(
                " · ", Stream.of(bests, streak, largest).flatMap(all -> all).toList());
    }

    private String largest(Deal deal) {
        return voice.say("records.team.largest", "deal", new DealWords(voice).worth(deal));
    }
}
