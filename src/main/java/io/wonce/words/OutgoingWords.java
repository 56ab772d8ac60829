package io.wonce.words;

import io.wonce.domain.outgoing.Outgoing;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What Wonce says in a conversation; what is for one person only, in that person's language. */
final class OutgoingWords {
    private final Tongue tongue;
    private final Instant now;

    OutgoingWords(Tongue tongue, Instant now) {
        this.tongue = tongue;
        this.now = now;
    }

    Card card(Outgoing outgoing) {
        if (outgoing instanceof Outgoing.Reminder reminder) {
            return new NudgeWords(in(reminder.language())).card(reminder);
        }
        if (outgoing instanceof Outgoing.Forwarded forwarded) {
            Tongue reader = forwarded.reader().map(tongue::in).orElse(tongue);
            return new DetourWords(reader.at(now))
                    .card(forwarded, new OutgoingWords(reader, now).card(forwarded.content()));
        }
        if (outgoing instanceof Outgoing.Unseen unseen) {
            return new DetourWords(in(unseen.language())).card(unseen);
        }
        if (outgoing instanceof Outgoing.WebhookStopped stopped) {
            return new WebhookWords(in(stopped.language())).card(stopped);
        }
        if (outgoing instanceof Outgoing.Disconnected lost) {
            return new DetourWords(in(lost.language())).card(lost);
        }
        if (outgoing instanceof Outgoing.RunningOut ending) {
            return new DetourWords(in(ending.language())).card(ending);
        }
        if (outgoing instanceof Outgoing.HunchQuestion question) {
            return new HunchWords(in(question.language())).card(question);
        }
        if (outgoing instanceof Outgoing.HunchAnswer answer) {
            return new HunchWords(in(answer.language())).card(answer);
        }
        Voice voice = tongue.at(now);
        if (outgoing instanceof Outgoing.Prompt prompt) {
            return new PromptWords(voice).card(prompt);
        }
        if (outgoing instanceof Outgoing.Outcome outcome) {
            return new OutcomeWords(voice).card(outcome);
        }
        if (outgoing instanceof Outgoing.Celebration party) {
            return new PartyWords(voice).card(party);
        }
        if (outgoing instanceof Outgoing.Recalled recalled) {
            return new PartyWords(voice).card(recalled);
        }
        if (outgoing instanceof Outgoing.Orphaned orphaned) {
            return new OrphanWords(voice).card(orphaned);
        }
        if (outgoing instanceof Outgoing.Settled settled) {
            return new OrphanWords(voice).card(settled);
        }
        if (outgoing instanceof Outgoing.SameQuestion question) {
            return new SameWords(voice).card(question);
        }
        if (outgoing instanceof Outgoing.SameAnswer same) {
            return new SameWords(voice).card(same);
        }
        if (outgoing instanceof Outgoing.Answered answered) {
            return new AnswerWords(in(answered.language())).card(answered.answer());
        }
        if (outgoing instanceof Outgoing.Digest digest) {
            return new DigestWords(voice).card(digest);
        }
        if (outgoing instanceof Outgoing.Greeting) {
            return new Card(
                    Card.Mood.REPORT,
                    voice.say("greeting"),
                    List.of(voice.say("greeting.hear"), voice.say("greeting.count"), voice.say("greeting.ask")),
                    List.of(),
                    "");
        }
        return new Card(Card.Mood.CALM, voice.say(sign(outgoing)), List.of(), List.of(), "");
    }

    private static String sign(Outgoing outgoing) {
        if (outgoing instanceof Outgoing.Hushed) {
            return "sign.hushed";
        }
        return outgoing instanceof Outgoing.Rung ? "sign.rung" : "sign.heard";
    }

    private Voice in(Locale language) {
        return tongue.in(language).at(now);
    }
}
