package io.wonce.words;

import io.wonce.domain.chat.Platform;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Share;
import io.wonce.domain.deal.Milestone;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of a split count. */
final class ShareWords {
    /** A channel that Slack shows by its name: no direct conversation, and none of another platform. */
    private static final Pattern IN_SLACK = Pattern.compile("[CG][A-Z0-9]{2,30}");

    private final Voice voice;
    private final CountWords counts;
    private final PipelineWords pipelines;

    ShareWords(Voice voice) {
        this.voice = voice;
        this.counts = new CountWords(voice);
        this.pipelines = new PipelineWords(voice);
    }

    /** How {@code count} is split; none where it is not. */
    List<String> lines(Grouping by, List<Share> shares, OrderCount count) {
        return shares.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(voice.say("report.by." + by)),
                                shares.stream().map(share -> share(share, by, count.orders())))
                        .toList();
    }

    /** The channels that stand in the {@link #lines} as {@code #ID}. */
    Set<String> channels(Optional<Grouping> by, List<Share> shares) {
        return shares.stream()
                .filter(share ->
                        by.filter(grouping -> isChannel(share, grouping)).isPresent())
                .map(Share::label)
                .collect(Collectors.toSet());
    }

    /** Whose share it is. */
    String label(Share share, Grouping by) {
        if (share.label().isBlank()) {
            return voice.say("report.unknown");
        }
        return by == Grouping.MILESTONE
                ? voice.sentence(voice.milestone(Milestone.valueOf(share.label())))
                : share.label();
    }

    /** Of the evidence, people want to know which part it is of all. */
    private String share(Share share, Grouping by, int all) {
        Optional<String> part = by == Grouping.MILESTONE && all > 0
                ? Optional.of(voice.figures().percent(share.orders().doubleValue() / all))
                : Optional.empty();
        Optional<String> total =
                share.totals().isEmpty() ? Optional.empty() : Optional.of(pipelines.sums(share.totals()));
        String numbers = Voice.facts(List.of(Optional.of(counts.orders(share.orders())), part, total));
        String label = isChannel(share, by) ? "#" + share.label() : label(share, by);
        return voice.say("report.share", "label", label, "numbers", numbers);
    }

    private boolean isChannel(Share share, Grouping by) {
        return by == Grouping.CHANNEL
                && voice.texts().platform() == Platform.SLACK
                && IN_SLACK.matcher(share.label()).matches();
    }
}
