package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.ChannelAccess;
import io.wonce.app.port.Ledger;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.counting.Aim;
import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.organisation.Celebrations;
import io.wonce.domain.organisation.Convention;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.domain.outgoing.Verb;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A manager changes the conventions of the organisation. */
public final class ChangeSettings {
    private final Managing manager;
    private final InstantSource clock;
    private final ChannelAccess access;

    /** Without a look whether celebrations can be where they are wanted. */
    public ChangeSettings(Ledger ledger, InstantSource clock) {
        this(ledger, clock, ChannelAccess.untold());
    }

    public ChangeSettings(Ledger ledger, InstantSource clock, ChannelAccess access) {
        this.manager = new Managing(ledger);
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
        Answer answer = manager.changes(organisation, actor, books -> {
            if (!wanted.stands().test(Conventions.shown(books, clock.instant(), false))) {
                return new Answer.Resolved(Verb.SETTINGS, new Resolution.Refused(Refusal.CHANGED_SINCE));
            }
            HouseLog log = new HouseLog(books, actor, clock.instant());
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
        return manager.changes(organisation, actor, books -> {
            HouseLog log = new HouseLog(books, actor, clock.instant());
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

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
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
