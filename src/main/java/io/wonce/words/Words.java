package io.wonce.words;

import io.wonce.domain.chat.Platform;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.ForecastCategory;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.deal.Sight;
import io.wonce.domain.linking.Evidence;
import io.wonce.domain.organisation.Place;
import io.wonce.domain.organisation.Retention;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Verb;
import io.wonce.domain.reading.Amount;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Wonce's voice in one language: domain values in, cards out. Pure; a language is one file {@code words_LANGUAGE.properties}
 * with ICU message patterns, and a language without a file is answered in English.
 */
public final class Words {
    private final ZoneId zone;
    private final Texts texts;
    private final Sight sight;

    Words(ZoneId zone, Texts texts) {
        this(zone, texts, Sight.ALL);
    }

    private Words(ZoneId zone, Texts texts, Sight sight) {
        this.zone = zone;
        this.texts = texts;
        this.sight = sight;
    }

    /** The voice for readers of {@code language} in {@code zone}; cheap enough to make for each message. */
    public static Words in(Locale language, ZoneId zone) {
        return new Words(zone, Texts.in(language));
    }

    /** The same voice, as read on {@code platform}: commands are shown as they are typed there. */
    public Words on(Platform platform) {
        return new Words(zone, texts.on(platform), sight);
    }

    /** The same voice for who sees these amounts; it says no others. */
    public Words seeing(Sight other) {
        return new Words(zone, texts, other);
    }

    /** Whether it says what {@code deal} is worth. */
    public boolean tellsWorth(DealId deal) {
        return sight.shows(deal);
    }

    /** The languages that there are sentences in. */
    public static List<Locale> languages() {
        return Stream.of("en", "nl", "de", "fr", "es")
                .map(Locale::forLanguageTag)
                .toList();
    }

    /** What Wonce says in a conversation, as read at {@code now}; what is for one person only, in that person's language. */
    public Card card(Outgoing outgoing, Instant now) {
        if (outgoing instanceof Outgoing.Reminder reminder) {
            return new NudgeWords(in(reminder.language()).at(now)).card(reminder);
        }
        if (outgoing instanceof Outgoing.Forwarded forwarded) {
            Words reader = forwarded.reader().map(this::in).orElse(this);
            return new DetourWords(reader.at(now)).card(forwarded, reader.card(forwarded.content(), now));
        }
        if (outgoing instanceof Outgoing.Unseen unseen) {
            return new DetourWords(in(unseen.language()).at(now)).card(unseen);
        }
        if (outgoing instanceof Outgoing.WebhookStopped stopped) {
            return new WebhookWords(in(stopped.language()).at(now)).card(stopped);
        }
        if (outgoing instanceof Outgoing.Disconnected lost) {
            return new DetourWords(in(lost.language()).at(now)).card(lost);
        }
        if (outgoing instanceof Outgoing.HunchQuestion question) {
            return new HunchWords(in(question.language()).at(now)).card(question);
        }
        if (outgoing instanceof Outgoing.HunchAnswer answer) {
            return new HunchWords(in(answer.language()).at(now)).card(answer);
        }
        Voice voice = at(now);
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
            return new AnswerWords(in(answered.language()).at(now)).card(answered.answer());
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

    /** What stands on the picture of a celebration. */
    public Poster poster(Outgoing.Celebration party, Instant now) {
        return new PosterWords(at(now)).poster(party);
    }

    /** What stands on the picture that {@code outgoing} may have; empty: there is nothing to draw. */
    public Optional<Drawing> drawing(Outgoing outgoing, Instant now) {
        if (outgoing instanceof Outgoing.Celebration party) {
            return Optional.of(poster(party, now));
        }
        return outgoing instanceof Outgoing.Digest digest
                ? Optional.of(new ChartWords(at(now)).chart(digest.briefing()))
                : Optional.empty();
    }

    /** How a click ended, for who clicked. */
    public Card card(Resolution resolution, Instant now) {
        return new ResolutionWords(at(now)).card(resolution);
    }

    /** What is answered to a command or a question, for who asked. */
    public Card card(Answer answer, Instant now) {
        return new AnswerWords(at(now)).card(answer);
    }

    /** The pieces that pages are made of, as read at {@code now}. */
    public Phrases phrases(Instant now) {
        return new Phrases(at(now));
    }

    /** What a command does, in a few words. */
    public String explain(Verb verb) {
        return texts.say("help." + verb);
    }

    /** One reason for or against a candidate, as a phrase: {@code same PO 4500123987}. */
    public String phrase(Evidence evidence, Instant now) {
        return new EvidenceWords(at(now)).phrase(evidence);
    }

    /** A deal in one line of at most 75 characters, such as {@code D-142 · Acme · €12,500 · signed}. */
    public String label(DealSummary deal, Instant now) {
        return new DealWords(at(now)).label(deal.deal());
    }

    /** A count in one line: {@code Week 48: 7 orders · 18 announcements}. */
    public String line(OrderCount count, Instant now) {
        return new CountWords(at(now)).footnote(count);
    }

    /** A milestone within a sentence: {@code signed}. */
    public String milestone(Milestone milestone) {
        return texts.say("milestone." + milestone);
    }

    /** A forecast category, within a sentence: {@code best case}. */
    public String category(ForecastCategory category) {
        return texts.say("forecast." + category);
    }

    /** An amount as somebody may write it: {@code € 1.000 p/m}. */
    public String amount(Amount amount, Instant now) {
        return new StatementWords(seeing(Sight.ALL).at(now)).amount(amount);
    }

    /** A number by which an order is known: {@code PO 4711}. */
    public String reference(Reference reference) {
        return texts.say("reference." + reference.kind(), "number", reference.number());
    }

    /** Where an organisation has Wonce, and how another place joins, in up to two lines. */
    public List<String> places(List<Place> places, Instant now) {
        return new SettingWords(at(now)).places(places);
    }

    /** What stands on a form. */
    public String say(FormText text) {
        return texts.say("form." + text);
    }

    /** That somebody else made a field {@code now} while its form was open. */
    public String overtaken(String now) {
        return texts.say("form." + FormText.OVERTAKEN, "now", now);
    }

    /** What stands in the place of a text that is not kept any more. */
    public String removed(Retention kept) {
        return at(Instant.EPOCH).removed(kept);
    }

    /** With a capital first, as a label or an option begins. */
    public String sentence(String text) {
        return Voice.sentence(text, language());
    }

    /** The language of the sentences, and whose way of writing numbers goes with them. */
    public Locale language() {
        return texts.locale();
    }

    /** The same zone's voice in another language. */
    public Words in(Locale language) {
        boolean isMine = language.getLanguage().equals(texts.locale().getLanguage());
        return isMine ? this : in(language, zone).on(texts.platform()).seeing(sight);
    }

    private Voice at(Instant now) {
        return new Voice(
                texts,
                new Figures(texts.locale()).showingAmounts(sight.all()),
                new Moments(texts.locale(), zone, now),
                sight);
    }
}
