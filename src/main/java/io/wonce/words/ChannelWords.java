package io.wonce.words;

import io.wonce.app.AskSight;
import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.deal.Sight;
import io.wonce.domain.organisation.OrganisationId;
import java.util.Locale;

/** In which language Wonce speaks where, and which amounts it tells there: the one place that decides it for all platforms. */
public final class ChannelWords {
    private final Ledger ledger;

    public ChannelWords(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Wonce's voice in {@code channel}: the channel's own language, that of the person it is a direct conversation with, or else
     * the organisation's.
     */
    public Words in(OrganisationId organisation, ChannelRef channel) {
        return ledger.write(
                organisation,
                books -> Words.in(language(books, channel), books.organisation().zone())
                        .on(channel.platform())
                        .seeing(sight(books, channel)));
    }

    /** The voice in {@code channel} for readers of {@code otherwise}, where the channel has no language of its own. */
    public Words in(OrganisationId organisation, ChannelRef channel, Locale otherwise) {
        return ledger.write(
                organisation,
                books -> Words.in(
                                books.settings().language(channel).orElse(otherwise),
                                books.organisation().zone())
                        .on(channel.platform())
                        .seeing(sight(books, channel)));
    }

    /** In a channel, what everybody may see; in a direct conversation, what that person may. */
    private static Sight sight(Books books, ChannelRef channel) {
        return channel.directTo()
                .flatMap(books.people()::find)
                .map(person -> AskSight.of(books, person))
                .orElseGet(() -> AskSight.inChannel(books));
    }

    /** What a reader of {@code language} is told in the place of a text that the organisation does not keep any more. */
    public String removed(OrganisationId organisation, Locale language) {
        return ledger.write(
                organisation,
                books -> Words.in(language, books.organisation().zone())
                        .removed(books.organisation().retention()));
    }

    private static Locale language(Books books, ChannelRef channel) {
        return books.settings()
                .language(channel)
                .or(() -> channel.directTo().flatMap(books.people()::find).map(Person::language))
                .orElseGet(() -> books.organisation().language());
    }
}
