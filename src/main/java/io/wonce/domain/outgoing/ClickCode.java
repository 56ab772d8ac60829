package io.wonce.domain.outgoing;

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
            "end", p -> new Click.End(new DealId(Long.parseLong(p[1]))));

    private ClickCode() {}

    static String encode(Click click) {
        String verb = READERS.keySet().stream()
                .filter(v -> v.equalsIgnoreCase(click.getClass().getSimpleName()))
                .findFirst()
                .orElseThrow();
        return verb + ":" + arguments(click);
    }

    static Optional<Click> decode(String code) {
        String[] parts = code.split(":", -1);
        Function<String[], Click> reader = READERS.get(parts[0]);
        if (reader == null) {
            return Optional.empty();
        }
        try {
            Click click = reader.apply(parts);
            return click.encode().equals(code) ? Optional.of(click) : Optional.empty();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
            return Optional.empty();
        }
    }

    private static String arguments(Click click) {
        if (click instanceof Click.Link link) {
            return link.announcement().number() + ":" + link.deal().number();
        }
        if (click instanceof Click.Name name) {
            return name.announcement().number() + ":" + name.milestone();
        }
        return String.valueOf(subject(click));
    }

    private static long subject(Click click) {
        if (click instanceof Click.Open open) {
            return open.announcement().number();
        }
        if (click instanceof Click.Dismiss dismiss) {
            return dismiss.announcement().number();
        }
        if (click instanceof Click.Reconsider reconsider) {
            return reconsider.announcement().number();
        }
        if (click instanceof Click.Undo undo) {
            return undo.change().number();
        }
        return click instanceof Click.Keep keep
                ? keep.deal().number()
                : ((Click.End) click).deal().number();
    }

    private static AnnouncementId announcement(String[] parts) {
        return new AnnouncementId(Long.parseLong(parts[1]));
    }
}
