package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Digests;
import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.counting.DigestSchedule;
import io.wonce.domain.counting.DigestSchedule.Rhythm;
import io.wonce.domain.linking.NewOrders;
import io.wonce.domain.organisation.Convention;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.reading.Attention;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A manager changes the conventions of one channel. Each answers with {@link Answer.SettingsShown}, or {@link Answer.Resolved}
 * with the refusal for who is no manager.
 */
public final class ChangeChannel {
    private final Managing manager;
    private final InstantSource clock;

    public ChangeChannel(Ledger ledger, InstantSource clock) {
        this.manager = new Managing(ledger);
        this.clock = clock;
    }

    /** Speaks {@code language} in {@code channel} from now on, or with none the organisation's again. */
    public Answer speak(OrganisationId organisation, ChannelRef channel, Optional<Locale> language, Actor actor) {
        return arrange(
                organisation,
                channel,
                actor,
                new Arrangement(
                        Convention.CHANNEL_LANGUAGE,
                        books -> books.settings()
                                .language(channel)
                                .map(Locale::toLanguageTag)
                                .orElse(""),
                        books -> books.settings().speak(channel, language)));
    }

    /** Takes messages of {@code channel} for wins as readily as {@code attention} says, from now on. */
    public Answer listen(OrganisationId organisation, ChannelRef channel, Attention attention, Actor actor) {
        return arrange(
                organisation,
                channel,
                actor,
                new Arrangement(
                        Convention.ATTENTION,
                        books -> word(books.settings().attention(channel)),
                        books -> books.settings().listen(channel, attention)));
    }

    /** Asks about what resembles no deal in {@code channel}, or opens a deal where that is plain, from now on. */
    public Answer take(OrganisationId organisation, ChannelRef channel, NewOrders newOrders, Actor actor) {
        return arrange(
                organisation,
                channel,
                actor,
                new Arrangement(
                        Convention.NEW_ORDERS,
                        books -> word(books.settings().newOrders(channel)),
                        books -> books.settings().take(channel, newOrders)));
    }

    /**
     * Sends {@code channel} the numbers by {@code schedule} from now on, instead of what it was sent in the same rhythm; {@code actor}
     * learns where that fails.
     */
    public Answer digest(OrganisationId organisation, ChannelRef channel, DigestSchedule schedule, Actor actor) {
        return digest(organisation, channel, actor, digests -> digests.schedule(channel, schedule, clock.instant()));
    }

    /** Sends {@code channel} no numbers of that rhythm any more; with none, none at all. */
    public Answer stopDigests(OrganisationId organisation, ChannelRef channel, Optional<Rhythm> rhythm, Actor actor) {
        return digest(
                organisation,
                channel,
                actor,
                digests -> digests.of(channel).stream()
                        .map(to -> to.schedule().rhythm())
                        .filter(sent -> rhythm.map(sent::equals).orElse(true))
                        .forEach(sent -> digests.stop(channel, sent)));
    }

    private Answer digest(OrganisationId organisation, ChannelRef channel, Actor actor, Consumer<Digests> change) {
        return arrange(
                organisation,
                channel,
                actor,
                new Arrangement(
                        Convention.DIGEST, books -> shown(books.digests().of(channel)), books -> {
                            books.people().see(actor.person());
                            change.accept(books.digests());
                        }));
    }

    private Answer arrange(OrganisationId organisation, ChannelRef channel, Actor actor, Arrangement wanted) {
        return manager.changes(organisation, actor, books -> {
            String before = wanted.shown().apply(books);
            wanted.change().accept(books);
            new HouseLog(books, actor, clock.instant())
                    .arranged(
                            wanted.convention(),
                            Optional.of(channel),
                            before,
                            wanted.shown().apply(books))
                    .settings();
            return Conventions.shown(books, clock.instant(), true, channel);
        });
    }

    private static String shown(List<Digests.Scheduled> digests) {
        return digests.stream().map(to -> to.schedule().logged()).collect(Collectors.joining("; "));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /**
     * One convention of a channel that is to be another one.
     *
     * @param shown how the log writes what it is now
     * @param change makes it the other one
     */
    private record Arrangement(Convention convention, Function<Books, String> shown, Consumer<Books> change) {}
}
