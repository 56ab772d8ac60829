package io.wonce.domain.outgoing;

import io.wonce.domain.chat.MatchId;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The text form of clicks; stable, since buttons live on in chats for years. */
final class ClickCode {
    private static final Map<String, Function<String[], Click>> READERS = Map.of(
            "link", p -> new Click.Link(announcement(p), new DealId(Long.parseLong(p[2]))),
            "open", p -> new Click.Open(announcement(p)),
            "dismiss", p -> new Click.Dismiss(announcement(p)),
            "name", p -> new Click.Name(announcement(p), Milestone.valueOf(p[2])),
            "reconsider", p -> new Click.Reconsider(announcement(p)),
            "undo", p -> new Click.Undo(new ChangeId(Long.parseLong(p[1]))),
            "keep", p -> new Click.Keep(new DealId(Long.parseLong(p[1]))),
            "end", p -> new Click.End(new DealId(Long.parseLong(p[1]))),
            "same", p -> new Click.Same(new MatchId(Long.parseLong(p[1]))),
            "different", p -> new Click.Different(new MatchId(Long.parseLong(p[1]))));

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

    /** Writes what {@link #decode} reads. */
    static final class Writer implements Click.Cases<String> {
        @Override
        public String link(Click.Link click) {
            return "link:" + click.announcement().number() + ":" + click.deal().number();
        }

        @Override
        public String open(Click.Open click) {
            return "open:" + click.announcement().number();
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
    }
}
