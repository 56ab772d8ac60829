package io.wonce.domain.outgoing;

import io.wonce.domain.chat.HunchId;
import io.wonce.domain.chat.MatchId;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text form of clicks; stable, since buttons live on in chats for years. */
final class ClickCode {
    private static final Map<String, Function<String[], Click>> READERS = Map.ofEntries(
            Map.entry("link", p -> new Click.Link(announcement(p), new DealId(Long.parseLong(p[2])))),
            Map.entry("open", p -> new Click.Open(announcement(p), seen(p))),
            Map.entry("dismiss", p -> new Click.Dismiss(announcement(p))),
            Map.entry("name", p -> new Click.Name(announcement(p), Milestone.valueOf(p[2]))),
            Map.entry("reconsider", p -> new Click.Reconsider(announcement(p))),
            Map.entry("undo", p -> new Click.Undo(new ChangeId(Long.parseLong(p[1])))),
            Map.entry("keep", p -> new Click.Keep(new DealId(Long.parseLong(p[1])))),
            Map.entry("end", p -> new Click.End(new DealId(Long.parseLong(p[1])))),
            Map.entry("same", p -> new Click.Same(new MatchId(Long.parseLong(p[1])))),
            Map.entry("different", p -> new Click.Different(new MatchId(Long.parseLong(p[1])))),
            Map.entry("confirm", p -> new Click.Confirm(new HunchId(Long.parseLong(p[1])))),
            Map.entry("deny", p -> new Click.Deny(new HunchId(Long.parseLong(p[1])))),
            Map.entry("forget", p -> new Click.Forget()),
            Map.entry("reached", p -> new Click.Reached(new DealId(Long.parseLong(p[1])), Milestone.valueOf(p[2]))),
            Map.entry("snooze", p -> new Click.Snooze(new DealId(Long.parseLong(p[1])))));

    private ClickCode() {}

    static Optional<Click> decode(String code) {
        String[] parts = code.split(":", -1);
        Function<String[], Click> reader = READERS.get(parts[0]);
        if (reader == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(parts))
                    .filter(click -> click.encode().equals(code));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
            return Optional.empty();
        }
    }

    private static AnnouncementId announcement(String[] parts) {
        return new AnnouncementId(Long.parseLong(parts[1]));
    }

    private static Optional<List<DealId>> seen(String[] parts) {
        return parts.length < 3
                ? Optional.empty()
                : Optional.of(Stream.of(parts[2].split(","))
                        .filter(number -> !number.isEmpty())
                        .map(number -> new DealId(Long.parseLong(number)))
                        .toList());
    }

    /** Writes what {@link #decode} reads. */
    static final class Writer implements Click.Cases<String> {
        @Override
        public String link(Click.Link click) {
            return "link:" + click.announcement().number() + ":" + click.deal().number();
        }

        @Override
        public String open(Click.Open click) {
            String seen = click.seen().stream()
                    .map(deals -> deals.stream()
                            .map(deal -> Long.toString(deal.number()))
                            .collect(Collectors.joining(",", ":", "")))
                    .collect(Collectors.joining());
            return "open:" + click.announcement().number() + seen;
        }

        @Override
        public String dismiss(Click.Dismiss click) {
            return "dismiss:" + click.announcement().number();
        }

        @Override
        public String name(Click.Name click) {
            return "name:" + click.announcement().number() + ":" + click.milestone();
        }

        @Override
        public String reconsider(Click.Reconsider click) {
            return "reconsider:" + click.announcement().number();
        }

        @Override
        public String undo(Click.Undo click) {
            return "undo:" + click.change().number();
        }

        @Override
        public String keep(Click.Keep click) {
            return "keep:" + click.deal().number();
        }

        @Override
        public String end(Click.End click) {
            return "end:" + click.deal().number();
        }

        @Override
        public String same(Click.Same click) {
            return "same:" + click.id().number();
        }

        @Override
        public String different(Click.Different click) {
            return "different:" + click.id().number();
        }

        @Override
        public String confirm(Click.Confirm click) {
            return "confirm:" + click.hunch().number();
        }

        @Override
        public String deny(Click.Deny click) {
            return "deny:" + click.hunch().number();
        }

        @Override
        public String forget(Click.Forget click) {
            return "forget";
        }

        @Override
        public String reached(Click.Reached click) {
            return "reached:" + click.deal().number() + ":" + click.milestone();
        }

        @Override
        public String snooze(Click.Snooze click) {
            return "snooze:" + click.deal().number();
        }
    }
}
