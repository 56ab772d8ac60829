package io.wonce.words;

import io.wonce.app.command.Vocabulary;
import io.wonce.domain.counting.Progress;
import io.wonce.domain.deal.Money;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Verb;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be reached, and how far that is: what is missing is never told as if it were there. */
final class TargetWords {
    private final Voice voice;

    TargetWords(Voice voice) {
        this.voice = voice;
    }

    Card card(Answer.TargetsShown shown) {
        String form =
                voice.typed(Vocabulary.load().example(Verb.TARGET, voice.texts().locale()));
        if (shown.targets().isEmpty()) {
            String none = shown.changed() ? voice.say("targets.gone") : voice.say("targets.none", "form", form);
            return new Card(Card.Mood.REPORT, none, List.of(), List.of(), "");
        }
        FootingWords footing = new FootingWords(voice);
        return new Card(
                Card.Mood.REPORT,
                voice.say(shown.changed() ? "targets.changed" : "targets"),
                Stream.concat(lines(shown.targets()).stream(), footing.unresolved(shown.footing()).stream())
                        .toList(),
                List.of(),
                Voice.facts(List.of(
                        Optional.of(footing.counted(shown.footing())).filter(counted -> !counted.isBlank()),
                        Optional.of(voice.say("targets.how", "form", form)))));
    }

    List<String> lines(List<Progress> targets) {
        return targets.stream().map(this::line).toList();
    }

    /** {@code Q4 2026}, {@code Noord · Q4 2026}. */
    String name(Progress progress) {
        String period = voice.sentence(new CountWords(voice).period(progress.period()));
        return Voice.facts(List.of(progress.target().aim().team(), Optional.of(period)));
    }

    /** {@code Doel voor Q4 2026: 7 van 12 opdrachten, 58%; er worden er nog 4 verwacht}. */
    String line(Progress progress) {
        String period = new CountWords(voice).period(progress.period());
        String far = progress(progress);
        return progress.target()
                .aim()
                .team()
                .map(team -> voice.say("target.line.team", "team", team, "period", period, "progress", far))
                .orElseGet(() -> voice.say("target.line", "period", period, "progress", far));
    }

    /** {@code 7 van 12 opdrachten, 58%; er worden er nog 4 verwacht}. */
    String progress(Progress progress) {
        boolean isOrders = progress.target().aim().isOrders();
        String far = voice.say(
                "target.progress",
                "reached",
                figure(progress, progress.reached()),
                "goal",
                isOrders
                        ? voice.say("target.goal", "n", progress.target().goal())
                        : figure(progress, progress.target().goal()),
                "percent",
                percent(progress));
        return progress.expected().signum() == 0
                ? far
                : voice.say(
                        isOrders ? "target.more.orders" : "target.more.amount",
                        "progress",
                        far,
                        "expected",
                        figure(progress, progress.expected()),
                        "n",
                        progress.expected());
    }

    String percent(Progress progress) {
        return voice.figures().percent(progress.percent() / 100.0);
    }

    private String figure(Progress progress, BigDecimal number) {
        return progress.target()
                .aim()
                .currency()
                .map(currency -> voice.figures().money(new Money(number, currency)))
                .orElseGet(() -> voice.figures().number(number));
    }
}
