package io.wonce.words;

import com.ibm.icu.text.ListFormatter;
import io.wonce.app.command.Vocabulary;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Sight;
import io.wonce.domain.organisation.Retention;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One language at one moment, for one pair of eyes: what all sentences are made with. */
record Voice(Texts texts, Figures figures, Moments moments, Sight sight) {
    /** Between facts in one line. */
    static final String DOT = " · ";

    /** The same voice for what is said of {@code deal}: its amount may be one that the reader sees, where they see no others. */
    Voice about(DealId deal) {
        return sight.all() ? this : new Voice(texts, figures.showingAmounts(sight.shows(deal)), moments, sight);
    }

    String say(String key, Object... namesAndValues) {
        return texts.say(key, namesAndValues);
    }

    /** A command, as it is typed where the sentences are read. */
    String typed(String form) {
        return Vocabulary.typed(form, texts.platform());
    }

    /** A command for whoever types it elsewhere: {@code /deal join (Slack), @Wonce join (Teams)}. */
    String typedElsewhere(String form) {
        return Stream.of(Platform.SLACK, Platform.TEAMS)
                .map(where -> say(
                        "settings.place", "name", Vocabulary.typed(form, where), "platform", say("platform." + where)))
                .collect(Collectors.joining(", "));
    }

    String milestone(Milestone milestone) {
        return say("milestone." + milestone);
    }

    /** What stands in the place of a text that is not kept any more. */
    String removed(Retention kept) {
        return kept.days().map(days -> say("text.removed.days", "n", days)).orElseGet(() -> say("text.removed"));
    }

    /** When something was, within a sentence: {@code 3 days ago}, {@code on 3 Nov}. */
    String when(Instant instant) {
        return moments.isRecent(instant) ? moments.ago(instant) : say("on", "date", moments.date(instant));
    }

    /** {@code Jan, Fatima and Kees}. */
    String list(Collection<String> names) {
        return ListFormatter.getInstance(texts.locale()).format(names);
    }

    /** All facts that there are, in one line. */
    static String facts(List<Optional<String>> facts) {
        return String.join(DOT, facts.stream().flatMap(Optional::stream).toList());
    }

    /** With a capital first. */
    String sentence(String text) {
        return sentence(text, texts.locale());
    }

    static String sentence(String text, Locale language) {
        int second = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, second).toUpperCase(language) + text.substring(second);
    }
}
