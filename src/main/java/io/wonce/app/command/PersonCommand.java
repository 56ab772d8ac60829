package io.wonce.app.command;

import io.wonce.app.DashboardDoor;
import io.wonce.app.ErasePerson;
import io.wonce.app.FindPerson;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Answer.DossierOffered;
import io.wonce.domain.outgoing.Answer.ErasureAsked;
import io.wonce.domain.outgoing.Answer.PersonRefused;
import io.wonce.domain.outgoing.Answer.PersonRefused.Ground;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /deal person export}, {@code /deal person erase @Dana}, and then {@code /deal person erase @Dana sure}; {@code /deal person team @Dana North}. */
final class PersonCommand implements Command {
    /** What can be done with a person, and with what is kept of one. */
    private enum Deed {
        EXPORT,
        ERASE,
        TEAM
    }

    /** {@code <@U123>} and {@code <@U123|dana>}. */
    private static final Pattern MENTION = Pattern.compile("<@([^|>\\s]{1,200})(?:\\|[^>]{0,200})?>");

    private static final Pattern NAME = Pattern.compile("(?:<at>|@)?(\\S.{0,200}?)(?:</at>)?");

    private final ErasePerson erase;
    private final DashboardDoor dashboard;
    private final FindPerson find;
    private final Teaming teaming;
    private final Vocabulary vocabulary;
    private final Mistakes mistakes;

    PersonCommand(
            ErasePerson erase,
            DashboardDoor dashboard,
            FindPerson find,
            Teaming teaming,
            Vocabulary vocabulary,
            Mistakes mistakes) {
        this.erase = erase;
        this.dashboard = dashboard;
        this.find = find;
        this.teaming = teaming;
        this.vocabulary = vocabulary;
        this.mistakes = mistakes;
    }

    @Override
    public Verb verb() {
        return Verb.PERSON;
    }

    @Override
    public Answer answer(Asked asked) {
        List<String> words = asked.arguments().words();
        return words.stream()
                .findFirst()
                .flatMap(word -> vocabulary.meaning(Deed.class, "person", word))
                .map(deed -> answer(deed, words.subList(1, words.size()), asked))
                .orElseGet(() -> mistakes.missing(Problem.NO_PERSON_DEED, Verb.PERSON, asked));
    }

    private Answer answer(Deed deed, List<String> words, Asked asked) {
        if (deed == Deed.TEAM) {
            return teaming.assign(words, asked);
        }
        boolean isSure =
                deed == Deed.ERASE && !words.isEmpty() && vocabulary.means("sure", words.get(words.size() - 1));
        String name = String.join(" ", isSure ? words.subList(0, words.size() - 1) : words);
        return who(name, asked)
                .map(who -> deed == Deed.EXPORT ? export(who, asked) : erase(who, isSure, asked))
                .orElseGet(() -> new PersonRefused(Ground.NOBODY));
    }

    private Answer erase(PersonRef who, boolean isSure, Asked asked) {
        return isSure
                ? erase.erase(asked.organisation(), who, asked.actor())
                : erase.ask(asked.organisation(), who, asked.actor());
    }

    /** Whose data may be erased may be seen; a chat is no place for a file, the dashboard is. */
    private Answer export(PersonRef who, Asked asked) {
        Answer known = erase.ask(asked.organisation(), who, asked.actor());
        if (!(known instanceof ErasureAsked found)) {
            return known;
        }
        Answer door = dashboard.open(asked.organisation(), asked.actor());
        return door instanceof Answer.DashboardOffered offered ? new DossierOffered(found.person(), offered) : door;
    }

    /** Who asks, where nobody is named. */
    private Optional<PersonRef> who(String name, Asked asked) {
        if (name.isBlank()) {
            return Optional.of(asked.actor().person().ref());
        }
        Matcher mention = MENTION.matcher(name);
        if (mention.matches()) {
            return Optional.of(new PersonRef(asked.command().ref().channel().platform(), mention.group(1)));
        }
        Matcher typed = NAME.matcher(name);
        return typed.matches() ? find.find(asked.organisation(), typed.group(1)) : Optional.empty();
    }
}
