package io.wonce.words;

import io.wonce.domain.linking.Evidence;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Reasons for and against a candidate, each as a phrase within a sentence. */
final class EvidenceWords {
    private static final int MOST_PHRASES = 4;

    /** One line for each kind of evidence, so that none is forgotten. */
    private static final Map<Class<? extends Evidence>, BiFunction<EvidenceWords, Evidence, String>> PHRASES =
            Map.ofEntries(
                    entry(Evidence.SameReference.class, EvidenceWords::sameReference),
                    entry(Evidence.OtherReference.class, EvidenceWords::otherReference),
                    entry(Evidence.SameThread.class, (words, e) -> words.voice.say("evidence.thread")),
                    entry(Evidence.SameText.class, (words, e) -> words.voice.say("evidence.text")),
                    entry(Evidence.SameCustomer.class, (words, e) -> words.voice.say("evidence.customer")),
                    entry(Evidence.SimilarCustomer.class, EvidenceWords::similarCustomer),
                    entry(Evidence.SameAmount.class, EvidenceWords::sameAmount),
                    entry(Evidence.OtherAmount.class, EvidenceWords::otherAmount),
                    entry(Evidence.ReachedEarlier.class, EvidenceWords::reachedEarlier),
                    entry(Evidence.Expected.class, (words, e) -> words.voice.say("evidence.expected")),
                    entry(Evidence.AlreadyReached.class, EvidenceWords::alreadyReached),
                    entry(Evidence.SaysNewOrder.class, (words, e) -> words.voice.say("evidence.hint." + e.hint())),
                    entry(Evidence.OtherCustomer.class, EvidenceWords::otherCustomer),
                    entry(Evidence.SpokenOfJustBefore.class, (words, e) -> words.voice.say("evidence.before")),
                    entry(Evidence.LongAgo.class, EvidenceWords::longAgo),
                    entry(Evidence.SameAnnouncer.class, EvidenceWords::sameAnnouncer),
                    entry(Evidence.RobotRepeats.class, EvidenceWords::robotRepeats),
                    entry(
                            Evidence.NoLongerStands.class,
                            (words, e) -> words.voice.say("evidence.ended." + e.standing())));

    private final Voice voice;
    private final StatementWords statements;

    EvidenceWords(Voice voice) {
        this.voice = voice;
        this.statements = new StatementWords(voice);
    }

    /** The strongest reasons, in one line. */
    String line(Collection<Evidence> evidence) {
        return evidence.stream().limit(MOST_PHRASES).map(this::phrase).collect(Collectors.joining(", "));
    }

    String phrase(Evidence evidence) {
        BiFunction<EvidenceWords, Evidence, String> phrase = PHRASES.get(evidence.getClass());
        return phrase == null ? "" : phrase.apply(this, evidence);
    }

    private String sameReference(Evidence.SameReference same) {
        return voice.say(
                "evidence.reference." + same.reference().kind(),
                "number",
                same.reference().number());
    }

    private String otherReference(Evidence.OtherReference other) {
        return voice.say(
                "evidence.reference.other",
                "heard",
                statements.reference(other.heard()),
                "known",
                statements.reference(other.known()));
    }

    private String similarCustomer(Evidence.SimilarCustomer similar) {
        return voice.say("evidence.similar", "heard", similar.heard(), "known", similar.known());
    }

    private String sameAmount(Evidence.SameAmount same) {
        String heard = statements.amount(same.heard());
        String known = statements.amount(same.known());
        return heard.equals(known)
                ? voice.say("evidence.amount", "amount", heard)
                : voice.say("evidence.amount.near", "heard", heard, "known", known);
    }

    private String otherAmount(Evidence.OtherAmount other) {
        return voice.say(
                "evidence.amount.other",
                "heard",
                statements.amount(other.heard()),
                "known",
                statements.amount(other.known()));
    }

    private String reachedEarlier(Evidence.ReachedEarlier earlier) {
        String milestone = voice.milestone(earlier.milestone());
        String when = voice.when(earlier.at());
        return voice.say("evidence.reached", "milestone", milestone, "when", when, "who", earlier.announcer());
    }

    private String alreadyReached(Evidence.AlreadyReached already) {
        return voice.say(
                "evidence.already",
                "milestone",
                voice.milestone(already.milestone()),
                "when",
                voice.when(already.at()));
    }

    private String otherCustomer(Evidence.OtherCustomer other) {
        return voice.say("evidence.customer.other", "heard", other.heard(), "known", other.known());
    }

    private String longAgo(Evidence.LongAgo quiet) {
        return voice.say("evidence.long-ago", "when", voice.when(quiet.lastHeard()));
    }

    private String sameAnnouncer(Evidence.SameAnnouncer same) {
        return voice.say("evidence.announcer", "who", same.announcer());
    }

    private String robotRepeats(Evidence.RobotRepeats robot) {
        return voice.say("evidence.robot", "who", robot.robot());
    }

    private static <E extends Evidence>
            Map.Entry<Class<? extends Evidence>, BiFunction<EvidenceWords, Evidence, String>> entry(
                    Class<E> kind, BiFunction<EvidenceWords, E, String> phrase) {
        return Map.entry(kind, (words, evidence) -> phrase.apply(words, kind.cast(evidence)));
    }
}
