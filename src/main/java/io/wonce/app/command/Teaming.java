package io.wonce.app.command;

import io.wonce.app.AssignTeam;
import io.wonce.app.FindPerson;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.TeamName;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Answer.PersonRefused;
import io.wonce.domain.outgoing.Answer.PersonRefused.Ground;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Puts the person whom a command names in a team, or in none: {@code @Jan de Boer North}, {@code @Jan off}. */
final class Teaming {
    /** {@code <@U123>} and {@code <@U123|dana>}. */
    private static final Pattern MENTION = Pattern.compile("<@([^|>\\s]{1,200})(?:\\|([^>]{0,200}))?>");

    private static final Pattern TAGGED = Pattern.compile("<at>([^<]{1,200})</at>");
    private static final int MOST_NAMES = 6;

    private final AssignTeam assign;
    private final FindPerson find;
    private final Vocabulary vocabulary;
    private final Mistakes mistakes;

    Teaming(AssignTeam assign, FindPerson find, Vocabulary vocabulary, Mistakes mistakes) {
        this.assign = assign;
        this.find = find;
        this.vocabulary = vocabulary;
        this.mistakes = mistakes;
    }

    Answer assign(List<String> words, Asked asked) {
        String said = String.join(" ", words);
        Matcher mention = MENTION.matcher(said);
        if (mention.lookingAt()) {
            PersonRef who = new PersonRef(asked.command().ref().channel().platform(), mention.group(1));
            String called = Optional.ofNullable(mention.group(2)).orElse("");
            return put(who, called, said.substring(mention.end()), asked);
        }
        Matcher tagged = TAGGED.matcher(said);
        if (tagged.lookingAt()) {
            return find.find(asked.organisation(), tagged.group(1))
                    .map(who -> put(who, "", said.substring(tagged.end()), asked))
                    .orElseGet(() -> new PersonRefused(Ground.NOBODY));
        }
        return words.size() < 2 ? mistake("", asked) : named(words, asked);
    }

    /** A name may be several words, and so may a team: the most words that name somebody do. */
    private Answer named(List<String> words, Asked asked) {
        int most = Math.min(words.size() - 1, MOST_NAMES);
        return IntStream.iterate(most, cut -> cut > 0, cut -> cut - 1)
                .boxed()
                .flatMap(cut -> find
                        .find(asked.organisation(), name(words.subList(0, cut)))
                        .map(who -> put(who, "", String.join(" ", words.subList(cut, words.size())), asked))
                        .stream())
                .findFirst()
                .orElseGet(() -> new PersonRefused(Ground.NOBODY));
    }

    private Answer put(PersonRef who, String called, String team, Asked asked) {
        if (vocabulary.means("off", team.strip())) {
            return assign.assign(asked.organisation(), who, called, Optional.empty(), asked.actor());
        }
        return TeamName.of(team)
                .map(name -> assign.assign(asked.organisation(), who, called, Optional.of(name), asked.actor()))
                .orElseGet(() -> mistake(team.strip(), asked));
    }

    private Answer mistake(String team, Asked asked) {
        String deed = vocabulary.all("person.TEAM", asked.language()).get(0);
        return mistakes.nearly(Problem.NO_TEAM, Verb.PERSON, team, List.of(deed, "@Dana", "North"), asked);
    }

    private static String name(List<String> words) {
        return String.join(" ", words).replaceFirst("^@", "");
    }
}
