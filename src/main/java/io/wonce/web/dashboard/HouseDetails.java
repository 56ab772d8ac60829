package io.wonce.web.dashboard;

import io.wonce.domain.change.Change;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.TeamName;
import io.wonce.domain.counting.DigestSchedule;
import io.wonce.domain.organisation.Convention;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a change did to how the organisation works: {@code Time zone: Europe/Paris → Europe/Amsterdam}. */
final class HouseDetails {
    private final Inside inside;
    private final SettingRows rows;
    private final List<Person> people;

    HouseDetails(Inside inside, SettingRows rows, List<Person> people) {
        this.inside = inside;
        this.rows = rows;
        this.people = List.copyOf(people);
    }

    /** Blank where its kind says it all. */
    String of(Change change) {
        return change.facts().stream()
                .map(this::line)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String line(Fact fact) {
        if (fact instanceof Fact.Arranged arranged) {
            String where = arranged.where().map(HouseDetails::channel).orElse("");
            return label(arranged.what()) + where + ": "
                    + changed(said(arranged.what(), arranged.from()), said(arranged.what(), arranged.to()));
        }
        if (fact instanceof Fact.Appointed appointed) {
            return name(appointed.who()) + ": "
                    + changed(text("board.role." + appointed.from()), text("board.role." + appointed.to()));
        }
        if (fact instanceof Fact.Teamed teamed) {
            return name(teamed.who()) + ": " + changed(team(teamed.from()), team(teamed.to()));
        }
        return fact instanceof Fact.Concerned concerned ? concerned.name() : "";
    }

    private String label(Convention what) {
        return rows.label(what);
    }

    /** In words where the log keeps what no reader would say. */
    private String said(Convention what, String kept) {
        return what == Convention.DIGEST && !kept.isBlank()
                ? Arrays.stream(kept.split("; ")).map(this::digest).collect(Collectors.joining("; "))
                : kept;
    }

    private String digest(String kept) {
        return DigestSchedule.ofLogged(kept)
                .map(schedule -> inside.say()
                        .digest(schedule, inside.visitor().organisation().zone()))
                .orElse(kept);
    }

    private static String channel(ChannelRef channel) {
        return " (" + channel.platform().name().toLowerCase(Locale.ROOT) + " " + channel.channelId() + ")";
    }

    private String name(PersonRef who) {
        return people.stream()
                .filter(person -> person.ref().equals(who))
                .map(Person::name)
                .findFirst()
                .orElse(who.personId());
    }

    private static String team(Optional<TeamName> team) {
        return team.map(TeamName::text).orElse("");
    }

    private static String changed(String from, String to) {
        return (from.isBlank() ? "–" : from) + " → " + (to.isBlank() ? "–" : to);
    }

    private String text(String key) {
        return inside.shell().text().get(key);
    }
}
