package io.wonce.app.command;

import io.wonce.app.AppointPerson;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the person whom a command names a manager, or no longer. */
final class Appointing {
    /** {@code <@U123>} and {@code <@U123|dana>}. */
    private static final Pattern MENTION = Pattern.compile("<@([^|>\\s]{1,200})(?:\\|([^>]{0,200}))?>");

    private static final Pattern NAME = Pattern.compile("(?:<at>|@)?(\\S.{0,200}?)(?:</at>)?");

    private final AppointPerson managers;
    private final Mistakes mistakes;

    Appointing(AppointPerson managers, Mistakes mistakes) {
        this.managers = managers;
        this.mistakes = mistakes;
    }

    /** Empty where {@code who} is left out. */
    Optional<Answer> appoint(String who, AppointPerson.Step step, Asked asked) {
        Matcher mention = MENTION.matcher(who);
        if (mention.matches()) {
            PersonRef person = new PersonRef(asked.command().ref().channel().platform(), mention.group(1));
            String called = Optional.ofNullable(mention.group(2)).orElse("");
            return Optional.of(managers.appoint(asked.organisation(), person, called, step, asked.actor()));
        }
        Matcher name = NAME.matcher(who);
        return name.matches() ? Optional.of(named(name.group(1), step, asked)) : Optional.empty();
    }

    private Answer named(String name, AppointPerson.Step step, Asked asked) {
        return managers.appoint(asked.organisation(), name, step, asked.actor())
                .orElseGet(() -> mistakes.nearly(
                        Problem.UNKNOWN_PERSON, Verb.SETTINGS, name, List.of("manager", "@Dana"), asked));
    }
}
