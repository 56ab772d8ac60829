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
    private final Tongue tongue;

    Words(ZoneId zone, Texts texts) {
        this(new Tongue(zone, texts, Sight.ALL));
    }

    private Words(Tongue tongue) {
        this.tongue = tongue;
    }

    /** The voice for readers of {@code language} in {@code zone}; cheap enough to make for each message. */
    public static Words in(Locale language, ZoneId zone) {
        return new Words(zone, Texts.in(language));
    }

    /** The same voice, as read on {@code platform}: commands are shown as they are typed there. */
    public Words on(Platform platform) {
        return new Words(tongue.on(platform));
    }

    /** The same voice for who sees these amounts; it says no others. */
    public Words seeing(Sight other) {
        return new Words(tongue.seeing(other));
    }

    /** Whether it says what {@code deal} is worth. */
    public boolean tellsWorth(DealId deal) {
        return tongue.sight().shows(deal);
    }

    /** The languages that there are sentences in. */
    public static List<Locale> languages() {
        return Stream.of("en", "nl", "de", "fr", "es")
                .map(Locale::forLanguageTag)
                .toList();
    }

    /** What Wonce says in a conversation, as read at {@code now}; what is for one person only, in that person's language. */
    public Card card(Outgoing outgoing, Instant now) {
        return new OutgoingWords(tongue, now).card(outgoing);
    }

    /** What stands on the picture of a celebration. */
    public Poster poster(Outgoing.Celebration party, Instant now) {
        return new PosterWords(tongue.at(now)).poster(party);
    }

    /** What stands on the picture that {@code outgoing} may have; empty: there is nothing to draw. */
    public Optional<Drawing> drawing(Outgoing outgoing, Instant now) {
        if (outgoing instanceof Outgoing.Celebration party) {
            return Optional.of(poster(party, now));
        }
        return outgoing instanceof Outgoing.Digest digest
                ? Optional.of(new ChartWords(tongue.at(now)).chart(digest.briefing()))
                : Optional.empty();
    }

    /** How a click ended, for who clicked. */
    public Card card(Resolution resolution, Instant now) {
        return new ResolutionWords(tongue.at(now)).card(resolution);
    }

    /** What is answered to a command or a question, for who asked. */
    public Card card(Answer answer, Instant now) {
        return new AnswerWords(tongue.at(now)).card(answer);
    }

    /** The pieces that pages are made of, as read at {@code now}. */
    public Phrases phrases(Instant now) {
        return new Phrases(tongue.at(now));
    }

    /** What a command does, in a few words. */
    public String explain(Verb verb) {
        return tongue.texts().say("help." + verb);
    }

    /** One reason for or against a candidate, as a phrase: {@code same PO 4500123987}. */
    public String phrase(Evidence evidence, Instant now) {
        return new EvidenceWords(tongue.at(now)).phrase(evidence);
    }

    /** A deal in one line of at most 75 characters, such as {@code D-142 · Acme · €12,500 · signed}. */
    public String label(DealSummary deal, Instant now) {
        return new DealWords(tongue.at(now)).label(deal.deal());
    }

    /** A count in one line: {@code Week 48: 7 orders · 18 announcements}. */
    public String line(OrderCount count, Instant now) {
        return new CountWords(tongue.at(now)).footnote(count);
    }

    /** A milestone within a sentence: {@code signed}. */
    public String milestone(Milestone milestone) {
        return tongue.texts().say("milestone." + milestone);
    }

    /** A forecast category, within a sentence: {@code best case}. */
    public String category(ForecastCategory category) {
        return tongue.texts().say("forecast." + category);
    }

    /** An amount as somebody may write it: {@code € 1.000 p/m}. */
    public String amount(Amount amount, Instant now) {
        return new StatementWords(tongue.seeing(Sight.ALL).at(now)).amount(amount);
    }

    /** A number by which an order is known: {@code PO 4711}. */
    public String reference(Reference reference) {
        return tongue.texts().say("reference." + reference.kind(), "number", reference.number());
    }

    /** Where an organisation has Wonce, and how another place joins, in up to two lines. */
    public List<String> places(List<Place> places, Instant now) {
        return new SettingWords(tongue.at(now)).places(places);
    }

    /** What stands on a form. */
    public String say(FormText text) {
        return tongue.texts().say("form." + text);
    }

    /** That somebody else made a field {@code now} while its form was open. */
    public String overtaken(String now) {
        return tongue.texts().say("form." + FormText.OVERTAKEN, "now", now);
    }

    /** What stands in the place of a text that is not kept any more. */
    public String removed(Retention kept) {
        return tongue.at(Instant.EPOCH).removed(kept);
    }

    /** With a capital first, as a label or an option begins. */
    public String sentence(String text) {
        return Voice.sentence(text, language());
    }

    /** The language of the sentences, and whose way of writing numbers goes with them. */
    public Locale language() {
        return tongue.texts().locale();
    }

    /** The same zone's voice in another language. */
    public Words in(Locale language) {
        return new Words(tongue.in(language));
    }
}
