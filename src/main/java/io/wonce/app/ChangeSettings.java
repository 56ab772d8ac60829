package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.ChannelAccess;
import io.wonce.app.port.Digests;
import io.wonce.app.port.Ledger;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.counting.Aim;
import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.counting.DigestSchedule;
import io.wonce.domain.counting.DigestSchedule.Rhythm;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.linking.NewOrders;
import io.wonce.domain.organisation.Celebrations;
import io.wonce.domain.organisation.Convention;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.domain.outgoing.Verb;
import io.wonce.domain.reading.Attention;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A manager changes the conventions of the organisation. */
public final class ChangeSettings {
    private final Ledger ledger;
    private final InstantSource clock;
    private final ChannelAccess access;

    /** Without a look whether celebrations can be where they are wanted. */
    public ChangeSettings(Ledger ledger, InstantSource clock) {
        this(ledger, clock, ChannelAccess.untold());
    }

    public ChangeSettings(Ledger ledger, InstantSource clock, ChannelAccess access) {
        this.ledger = ledger;
        this.clock = clock;
        this.access = access;
    }

    /**
     * Changes zone, week, currency, language, celebration channel or how celebrations are.
     *
     * @return {@link Answer.SettingsShown}, which tells where celebrations are shut out of their channel, or
     *     {@link Answer.Resolved} with the refusal for who is no manager
     */
    public Answer change(OrganisationId organisation, UnaryOperator<Organisation> change, Actor actor) {
        return change(organisation, new Wanted(change, Optional.empty(), shown -> true), actor);
    }

    /** The same, and from which milestone deals count, unless the conventions are others than they were taken for. */
    public Answer change(OrganisationId organisation, Wanted wanted, Actor actor) {
        Answer answer = managing(organisation, actor, books -> {
            if (!wanted.stands().test(Conventions.shown(books, clock.instant(), false))) {
                return new Answer.Resolved(Verb.SETTINGS, new Resolution.Refused(Refusal.CHANGED_SINCE));
            }
            HouseLog log = log(books, actor);
            change(books, wanted.change(), actor, log);
            wanted.counting().ifPresent(milestone -> count(books, milestone, log));
            log.settings();
            return Conventions.shown(books, clock.instant(), true);
        });
        return answer instanceof Answer.SettingsShown shown ? shown.shutOut(shutOut(shown.organisation())) : answer;
    }

    private void change(Books books, UnaryOperator<Organisation> change, Actor actor, HouseLog log) {
        Organisation before = books.organisation();
        Organisation after = change.apply(before);
        books.settings().change(after);
        log.arranged(before, after);
        follow(books, before.celebrations(), after.celebrations(), actor);
        if (!after.hasCalendarOf(before)) {
            beginDigestsAnew(books);
        }
    }

    /** The weekly target is one among others, and every change of those is kept. */
    private void follow(Books books, Celebrations before, Celebrations after, Actor actor) {
        Optional<BigDecimal> from = before.weeklyTarget().map(BigDecimal::valueOf);
        Optional<BigDecimal> to = after.weeklyTarget().map(BigDecimal::valueOf);
        SetTarget.record(books, new Fact.Targeted(Aim.WEEKLY_ORDERS, from, to), actor, clock.instant());
    }

    /** What had ended by the calendar that was is not told again by the new one. */
    private void beginDigestsAnew(Books books) {
        books.digests().all().forEach(to -> books.digests().schedule(to.channel(), to.schedule(), clock.instant()));
    }

    /** Asked after the books are closed: it may take a while. */
    private List<ChannelRef> shutOut(Organisation organisation) {
        return organisation.celebrationChannels().all().stream()
                .filter(channel -> access.isShut(organisation.id(), channel))
                .toList();
    }

    /** Counts deals from {@code milestone} from now on; what counted before stays counted. */
    public Answer countFrom(OrganisationId organisation, Milestone milestone, Actor actor) {
        return managing(organisation, actor, books -> {
            HouseLog log = log(books, actor);
            count(books, milestone, log);
            log.settings();
            return Conventions.shown(books, clock.instant(), true);
        });
    }

    private void count(Books books, Milestone milestone, HouseLog log) {
        Milestone before = Policies.countingMilestone(books, clock.instant());
        if (before != milestone) {
            books.settings().add(new CountingPolicy(clock.instant(), milestone));
            log.arranged(Convention.MILESTONE, Optional.empty(), word(before), word(milestone));
        }
    }

    private HouseLog log(Books books, Actor actor) {
        return new HouseLog(books, actor, clock.instant());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Speaks {@code language} in {@code channel} from now on, or with none the organisation's again. */
    public Answer speak(OrganisationId organisation, ChannelRef channel, Optional<Locale> language, Actor actor) {
        return managing(organisation, actor, books -> {
            String before = books.settings()
                    .language(channel)
                    .map(Locale::toLanguageTag)
                    .orElse("");
            String after = language.map(Locale::toLanguageTag).orElse("");
            books.settings().speak(channel, language);
            log(books, actor)
                    .arranged(Convention.CHANNEL_LANGUAGE, Optional.of(channel), before, after)
                    .settings();
            return Conventions.shown(books, clock.instant(), true, channel);
        });
    }

    /** Takes messages of {@code channel} for wins as readily as {@code attention} says, from now on. */
    public Answer listen(OrganisationId organisation, ChannelRef channel, Attention attention, Actor actor) {
        return managing(organisation, actor, books -> {
            String before = word(books.settings().attention(channel));
            books.settings().listen(channel, attention);
            log(books, actor)
                    .arranged(Convention.ATTENTION, Optional.of(channel), before, word(attention))
                    .settings();
            return Conventions.shown(books, clock.instant(), true, channel);
        });
    }

    /** Asks about what resembles no deal in {@code channel}, or opens a deal where that is plain, from now on. */
    public Answer take(OrganisationId organisation, ChannelRef channel, NewOrders newOrders, Actor actor) {
        return managing(organisation, actor, books -> {
            String before = word(books.settings().newOrders(channel));
            books.settings().take(channel, newOrders);
            log(books, actor)
                    .arranged(Convention.NEW_ORDERS, Optional.of(channel), before, word(newOrders))
                    .settings();
            return Conventions.shown(books, clock.instant(), true, channel);
        });
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
        return managing(organisation, actor, books -> {
            books.people().see(actor.person());
            String before = shown(books.digests().of(channel));
            change.accept(books.digests());
            log(books, actor)
                    .arranged(
                            Convention.DIGEST,
                            Optional.of(channel),
                            before,
                            shown(books.digests().of(channel)))
                    .settings();
            return Conventions.shown(books, clock.instant(), true, channel);
        });
    }

    private static String shown(List<Digests.Scheduled> digests) {
        return digests.stream()
                .map(Digests.Scheduled::schedule)
                .map(to -> word(to.rhythm()) + " " + to.day() + " " + to.time()
                        + to.zone().map(zone -> " " + zone.getId()).orElse(""))
                .collect(Collectors.joining("; "));
    }

    private Answer managing(OrganisationId organisation, Actor actor, Function<Books, Answer> work) {
        return ledger.write(organisation, books -> {
            books.settings().lock();
            return new Permission(books, actor).manages()
                    ? work.apply(books)
                    : new Answer.Resolved(Verb.SETTINGS, new Resolution.Refused(Refusal.MANAGERS_ONLY));
        });
    }

    /**
     * What somebody wants of several conventions at once.
     *
     * @param change zone, week, currency, language, celebrations and the like
     * @param counting from which milestone deals count; empty: as before
     * @param stands whether the conventions are still what they were taken for
     */
    public record Wanted(
            UnaryOperator<Organisation> change, Optional<Milestone> counting, Predicate<Answer.SettingsShown> stands) {}
}
