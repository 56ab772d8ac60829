package io.wonce.web.dashboard.view;

import io.wonce.app.port.Colleague;
import io.wonce.domain.chat.Person;
import io.wonce.domain.counting.Share;
import io.wonce.words.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The teams: who is in each, and what it brought in.
 *
 * @param shell what stands around it
 * @param divided the orders of a period, by team
 * @param colleagues everybody but robots, by name
 * @param say how numbers are written
 */
public record TeamsPage(Shell shell, Divided divided, List<Colleague> colleagues, Phrases say) {
    public TeamsPage {
        colleagues = List.copyOf(colleagues);
    }

    /** The teams, those with the most orders first; who is in none stands last. */
    public List<Team> teams() {
        Map<String, List<Person>> people =
                new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
        colleagues.forEach(
                colleague -> people.computeIfAbsent(colleague.person().team().orElse(""), team -> new ArrayList<>())
                        .add(colleague.person()));
        Map<String, Team> teams = new LinkedHashMap<>();
        divided.report()
                .shares()
                .forEach(share -> teams.put(
                        share.key(),
                        new Team(share.key(), people.getOrDefault(share.key(), List.of()), Optional.of(share))));
        people.forEach((name, members) -> teams.putIfAbsent(name, new Team(name, members, Optional.empty())));
        return teams.values().stream()
                .sorted(Comparator.comparing(team -> team.name().isEmpty()))
                .toList();
    }

    /**
     * A team.
     *
     * @param name blank for who is in none
     * @param people who is in it now, by name
     * @param share of the orders; empty where it has none
     */
    public record Team(String name, List<Person> people, Optional<Share> share) {
        public Team {
            people = List.copyOf(people);
        }
    }
}
