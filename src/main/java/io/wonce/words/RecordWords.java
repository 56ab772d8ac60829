package io.wonce.words;

import io.wonce.domain.counting.Best;
import io.wonce.domain.counting.Broken;
import io.wonce.domain.counting.Feats;
import io.wonce.domain.counting.Leaderboard;
import io.wonce.domain.counting.TeamFeats;
import io.wonce.domain.outgoing.Answer;
import java.util.ArrayList;
import java.util.List;

/** The most that there ever was, and who has how many orders. */
final class RecordWords {
    private final Voice voice;
    private final CountWords counts;
    private final FootingWords footing;

    RecordWords(Voice voice) {
        this.voice = voice;
        this.counts = new CountWords(voice);
        this.footing = new FootingWords(voice);
    }

    Card card(Answer.RecordsShown shown) {
        if (shown.all().isEmpty()) {
            return new Card(
                    Card.Mood.REPORT,
                    voice.say("records.none"),
                    footing.unresolved(shown.footing()),
                    List.of(),
                    footing.counted(shown.footing()));
        }
        List<String> lines = new ArrayList<>(lines(shown.all()));
        if (!shown.own().isEmpty()) {
            lines.add(voice.say("records.own"));
            lines.addAll(lines(shown.own()));
        }
        lines.addAll(teams(shown.teams()));
        lines.addAll(footing.unresolved(shown.footing()));
        return new Card(
                Card.Mood.REPORT,
                voice.say("records"),
                lines,
                List.of(),
                footing.foot(voice.say("records.how"), shown.footing()));
    }

    Card card(Answer.LeaderboardShown shown) {
        Leaderboard board = shown.board();
        String period = voice.sentence(counts.period(board.period()));
        if (board.ranks().isEmpty()) {
            return new Card(
                    Card.Mood.REPORT,
                    voice.say("leaderboard.none", "period", period),
                    footing.unresolved(shown.footing()),
                    List.of(),
                    footing.counted(shown.footing()));
        }
        List<String> lines = new ArrayList<>();
        board.ranks()
                .forEach(rank -> lines.add(voice.say(
                        "leaderboard.line",
                        "rank",
                        rank.rank(),
                        "who",
                        rank.name(),
                        "orders",
                        counts.orders(rank.orders()))));
        if (board.unowned().signum() > 0) {
            lines.add(voice.say("leaderboard.unowned", "orders", counts.orders(board.unowned())));
        }
        lines.addAll(footing.unresolved(shown.footing()));
        return new Card(
                Card.Mood.REPORT,
                voice.say("leaderboard", "period", period),
                lines,
                List.of(),
                footing.foot(voice.say("leaderboard.how"), shown.footing()));
    }

    private List<String> teams(List<TeamFeats> teams) {
        return new TeamRecordWords(voice).lines(teams);
    }

    /** What a celebration tells beside the order. */
    String line(Broken broken) {
        if (broken instanceof Broken.Most most) {
            return voice.say(
                    "party.record." + most.before().cycle(),
                    "orders",
                    counts.orders(most.orders()),
                    "before",
                    best(most.before()));
        }
        Broken.Largest largest = (Broken.Largest) broken;
        return voice.say("party.record.LARGEST", "before", voice.figures().money(largest.before()));
    }

    /** {@code 13 opdrachten (week 41)}. */
    String best(Best best) {
        return voice.say(
                "records.best", "orders", counts.orders(best.orders()), "period", counts.period(best.period()));
    }

    private List<String> lines(Feats feats) {
        List<String> lines = new ArrayList<>();
        feats.bests().forEach(best -> lines.add(voice.say("records.most." + best.cycle(), "best", best(best))));
        lines.add(voice.say(
                "records.streak",
                "running",
                voice.say("records.weeks", "n", feats.streak().running()),
                "longest",
                voice.say("records.weeks", "n", feats.streak().longest())));
        feats.largest().stream()
                .filter(deal -> voice.sight().shows(deal.deal().id()))
                .forEach(deal -> lines.add(voice.say("records.largest", "deal", new DealWords(voice).fullLine(deal))));
        return lines;
    }
}
