package io.wonce.words;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Clue;
import io.wonce.domain.reading.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was understood of a message. */
final class StatementWords {
    private final Voice voice;

    StatementWords(Voice voice) {
        this.voice = voice;
    }

    /** {@code Acme · € 12.500 · getekend · PO 4711}; blank where nothing was. */
    String line(Statement statement, Optional<Milestone> milestone) {
        List<Optional<String>> facts = new ArrayList<>(
                List.of(statement.customer(), statement.amount().map(this::amount), milestone.map(voice::milestone)));
        statement.references().forEach(reference -> facts.add(Optional.of(reference(reference))));
        return Voice.facts(facts);
    }

    /** {@code € 1.000 p/m excl. btw}. */
    String amount(Amount amount) {
        String figure = amount.currency()
                .map(currency -> voice.figures().money(amount.value(), currency))
                .orElseGet(() -> voice.figures().amount(amount.value()));
        String rated = voice.say("amount." + amount.rate(), "amount", figure);
        return voice.say("amount.vat." + amount.vat(), "amount", rated);
    }

    /** {@code PO 4711}. */
    String reference(Reference reference) {
        return voice.say("reference." + reference.kind(), "number", reference.number());
    }

    /** {@code “heeft getekend”, “12,5k”}: the words that decided, the heaviest first as given. */
    String why(List<Clue> clues) {
        return clues.stream()
                .map(clue -> voice.say("quoted", "words", clue.words().strip().toLowerCase(Locale.ROOT)))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
