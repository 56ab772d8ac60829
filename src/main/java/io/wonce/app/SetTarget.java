package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.counting.Aim;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.domain.outgoing.Verb;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** A manager says what is to be reached. */
public final class SetTarget {
    private final Ledger ledger;
    private final InstantSource clock;

    public SetTarget(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Sets the goal of {@code aim} from now on; empty: nothing is to be reached any more.
     *
     * @return {@link Answer.TargetsShown}, or {@link Answer.Resolved} with the refusal for who is no manager
     */
    public Answer set(OrganisationId organisation, Aim aim, Optional<BigDecimal> goal, Actor actor) {
        return ledger.write(
                organisation,
                books -> refusal(books, actor)
                        .orElseGet(() -> set(books, new Fact.Targeted(aim, lock(books, aim), goal), actor)));
    }

    /** The same, unless what is to be reached is neither what {@code wanted} starts from nor what it ends with. */
    public Answer set(OrganisationId organisation, Fact.Targeted wanted, Actor actor) {
        return ledger.write(
                organisation,
                books -> refusal(books, actor).orElseGet(() -> {
                    Fact.Targeted now = new Fact.Targeted(wanted.aim(), lock(books, wanted.aim()), wanted.to());
                    boolean stands =
                            now.from().equals(wanted.from()) || now.from().equals(now.to());
                    return stands ? set(books, now, actor) : refused(Refusal.CHANGED_SINCE);
                }));
    }

    /** What who is no manager is told; empty for a manager. */
    public Optional<Answer> refusal(OrganisationId organisation, Actor actor) {
        return ledger.write(organisation, books -> refusal(books, actor));
    }

    private static Optional<Answer> refusal(Books books, Actor actor) {
        return new Permission(books, actor).manages() ? Optional.empty() : Optional.of(refused(Refusal.MANAGERS_ONLY));
    }

    private static Answer refused(Refusal why) {
        return new Answer.Resolved(Verb.TARGET, new Resolution.Refused(why));
    }

    private static Optional<BigDecimal> lock(Books books, Aim aim) {
        books.settings().lock();
        return books.targets().lock(aim);
    }

    private Answer set(Books books, Fact.Targeted targeted, Actor actor) {
        Instant now = clock.instant();
        record(books, targeted, actor, now);
        return AskTargets.shown(books, now, true);
    }

    /** Keeps that a target is another one, where it is. */
    static void record(Books books, Fact.Targeted targeted, Actor actor, Instant now) {
        if (!targeted.from().equals(targeted.to())) {
            new Entry(books, ChangeKind.TARGETED, actor, now).record(targeted).close();
        }
    }
}
