package io.wonce.web.tryout.view;

import io.wonce.app.port.TryoutRoom.Line;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.web.page.PageText;
import io.wonce.words.Card;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How one reader sees a line.
 *
 * @param visit who reads
 * @param text the words of the page
 * @param cards the words of what Wonce says
 * @param removed what stands in the place of a text that is not kept any more
 * @param zone whose days and hours are shown
 * @param now when it is read
 */
public record LineWords(
        Visit visit,
        PageText text,
        Function<Outgoing, Card> cards,
        Supplier<String> removed,
        ZoneId zone,
        Instant now) {
    private static final String WONCE = "Wonce";

    LineView view(Line line, boolean fresh, boolean joined, List<LineView> asides, int replies) {
        String id = line.ref().messageId();
        return new LineView(
                id,
                line.author().map(LineWords::member),
                line.at(),
                DateTimeFormatter.ofPattern("HH:mm", text.locale())
                        .withZone(zone)
                        .format(line.at()),
                fresh ? Optional.of(day(line.at())) : Optional.empty(),
                joined,
                Segment.of(text(line)),
                line.edited(),
                line.author().filter(visit.as().ref()::equals).isPresent(),
                line.content().map(content -> CardView.of(id, content, cards.apply(content))),
                asides,
                reactions(line.reactions()),
                replies);
    }

    private String text(Line line) {
        return line.author().isPresent() && line.text().isBlank() ? removed.get() : line.text();
    }

    boolean sameDay(Instant one, Instant other) {
        return date(one).equals(date(other));
    }

    private String day(Instant at) {
        LocalDate day = date(at);
        if (day.equals(date(now))) {
            return text.get("day.today");
        }
        return day.equals(date(now).minusDays(1))
                ? text.get("day.yesterday")
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(text.locale())
                        .format(day);
    }

    private LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private List<ReactionView> reactions(Map<String, Set<PersonRef>> reactions) {
        return reactions.entrySet().stream()
                .filter(reaction -> !reaction.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(reaction -> new ReactionView(
                        reaction.getKey(),
                        reaction.getValue().stream()
                                .map(LineWords::name)
                                .sorted()
                                .toList(),
                        reaction.getValue().contains(visit.as().ref())))
                .toList();
    }

    private static String name(PersonRef account) {
        return Cast.member(account).map(Member::name).orElse(WONCE);
    }

    private static Member member(PersonRef account) {
        return Cast.member(account)
                .orElseGet(() -> new Member(
                        account.personId(),
                        account.personId(),
                        "?",
                        io.wonce.domain.chat.Role.MEMBER,
                        Optional.empty()));
    }
}
