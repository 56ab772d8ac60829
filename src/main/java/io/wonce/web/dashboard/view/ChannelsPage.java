package io.wonce.web.dashboard.view;

import io.wonce.app.port.ChannelUse;
import io.wonce.domain.counting.Share;
import io.wonce.words.Phrases;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The channels: what was announced in each, against the orders that were.
 *
 * @param shell what stands around it
 * @param divided the orders of a period, by channel
 * @param uses the channels, those with the most announcements first
 * @param say how numbers are written
 */
public record ChannelsPage(Shell shell, Divided divided, List<ChannelUse> uses, Phrases say) {
    public ChannelsPage {
        uses = List.copyOf(uses);
    }

    /** Each channel with the orders that were announced there; what nobody announced in a channel that is known stands last. */
    public List<Line> lines() {
        Map<String, Share> shares = new HashMap<>(
                divided.report().shares().stream().collect(Collectors.toMap(Share::key, Function.identity())));
        List<Line> lines = new ArrayList<>();
        uses.forEach(use -> lines.add(new Line(
                Optional.of(use),
                Optional.ofNullable(shares.remove(use.channel().channelId())))));
        divided.report().shares().stream()
                .filter(share -> shares.containsKey(share.key()))
                .forEach(share -> lines.add(new Line(Optional.empty(), Optional.of(share))));
        return lines;
    }

    /** The language in which Wonce speaks there. */
    public String language(ChannelUse use) {
        Locale spoken = use.language()
                .orElseGet(() -> shell.visitor().orElseThrow().organisation().language());
        String name = spoken.getDisplayLanguage(shell.text().locale());
        return use.language().isPresent() ? name : shell.text().get("board.channels.follows", name);
    }

    /** When it is sent the numbers, each with the zone by whose clock. */
    public List<String> digests(Line line) {
        ZoneId zone = shell.visitor().orElseThrow().organisation().zone();
        return line.use().map(ChannelUse::digests).orElse(List.of()).stream()
                .map(digest -> say.digest(digest, zone))
                .toList();
    }

    /**
     * A channel in the period.
     *
     * @param use empty where it is not known any more
     * @param share the orders that were announced there; empty where none was
     */
    public record Line(Optional<ChannelUse> use, Optional<Share> share) {
        /** Its id; blank for who speaks to Wonce alone, which is no channel to name. */
        public String name() {
            return use.map(known -> known.channel().directTo().isPresent()
                            ? ""
                            : known.channel().channelId())
                    .or(() -> share.map(Share::label))
                    .orElse("");
        }
    }
}
