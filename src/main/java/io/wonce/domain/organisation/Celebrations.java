package io.wonce.domain.organisation;

import io.wonce.domain.chat.Emoji;
import io.wonce.domain.deal.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How an organisation celebrates.
 *
 * @param threshold a smaller order is celebrated in the thread of its announcement, not in the channel; empty: none is small
 * @param amounts who is told what orders are worth
 * @param emoji its own ones, to head celebrations with; empty: Wonce's
 * @param weeklyTarget orders a week, at least 1; empty: no target
 * @param oldestCelebrated an announcement that is older is counted, and not celebrated any more
 * @param winReaction put on a message, it says that the message tells of a win
 * @param pictures which come with a picture, and with which
 * @param leaderboards whether people are shown who has how many orders
 */
public record Celebrations(
        Optional<Money> threshold,
        Amounts amounts,
        List<Emoji> emoji,
        Optional<Integer> weeklyTarget,
        Duration oldestCelebrated,
        Emoji winReaction,
        Pictures pictures,
        boolean leaderboards) {
    /** As long as nobody decides otherwise. */
    public static final Celebrations USUAL = new Celebrations(
            Optional.empty(),
            Amounts.TOLD,
            List.of(),
            Optional.empty(),
            Duration.ofDays(2),
            new Emoji("trophy"),
            Pictures.USUAL);

    public Celebrations {
        emoji = List.copyOf(emoji);
        if (weeklyTarget.filter(target -> target < 1).isPresent()) {
            throw new IllegalArgumentException("a weekly target of " + weeklyTarget.get() + " is none: leave it empty");
        }
        if (oldestCelebrated.isNegative() || oldestCelebrated.isZero()) {
            throw new IllegalArgumentException("an age of " + oldestCelebrated + " lets nothing be celebrated");
        }
    }

    /** With leaderboards. */
    public Celebrations(
            Optional<Money> threshold,
            Amounts amounts,
            List<Emoji> emoji,
            Optional<Integer> weeklyTarget,
            Duration oldestCelebrated,
            Emoji winReaction,
            Pictures pictures) {
        this(threshold, amounts, emoji, weeklyTarget, oldestCelebrated, winReaction, pictures, true);
    }

    /** Whether an order of this value stays in its thread; one of another currency, or of no known value, is not small. */
    public boolean isSmall(Optional<Money> value) {
        return value.filter(worth -> threshold
                        .filter(least -> least.currency().equals(worth.currency()))
                        .filter(least -> worth.amount().compareTo(least.amount()) < 0)
                        .isPresent())
                .isPresent();
    }

    /** Whether what was said at {@code said} is too old to be celebrated at {@code now}. */
    public boolean isTooOld(Instant said, Instant now) {
        return said.plus(oldestCelebrated).isBefore(now);
    }

    /** The one of its own emoji that goes with {@code number}, always the same; empty where it has none. */
    public Optional<Emoji> emoji(long number) {
        return emoji.isEmpty() ? Optional.empty() : Optional.of(emoji.get((int) (number % emoji.size())));
    }

    /** With another threshold. */
    public Celebrations withThreshold(Optional<Money> least) {
        return new Celebrations(
                least, amounts, emoji, weeklyTarget, oldestCelebrated, winReaction, pictures, leaderboards);
    }

    /** Whether what is said in a channel tells what an order is worth. */
    public boolean amountsVisible() {
        return amounts == Amounts.TOLD;
    }

    /** With amounts told to others. */
    public Celebrations withAmounts(Amounts others) {
        return new Celebrations(
                threshold, others, emoji, weeklyTarget, oldestCelebrated, winReaction, pictures, leaderboards);
    }

    /** With other emoji. */
    public Celebrations withEmoji(List<Emoji> own) {
        return new Celebrations(
                threshold, amounts, own, weeklyTarget, oldestCelebrated, winReaction, pictures, leaderboards);
    }

    /** With another target. */
    public Celebrations withTarget(Optional<Integer> target) {
        return new Celebrations(
                threshold, amounts, emoji, target, oldestCelebrated, winReaction, pictures, leaderboards);
    }

    /** With another greatest age. */
    public Celebrations withAge(Duration oldest) {
        return new Celebrations(threshold, amounts, emoji, weeklyTarget, oldest, winReaction, pictures, leaderboards);
    }

    /** With another reaction that says "this is a win". */
    public Celebrations withReaction(Emoji reaction) {
        return new Celebrations(
                threshold, amounts, emoji, weeklyTarget, oldestCelebrated, reaction, pictures, leaderboards);
    }

    /** With other pictures. */
    public Celebrations withPictures(Pictures others) {
        return new Celebrations(
                threshold, amounts, emoji, weeklyTarget, oldestCelebrated, winReaction, others, leaderboards);
    }

    /** With leaderboards shown or not. */
    public Celebrations withLeaderboards(boolean shown) {
        return new Celebrations(
                threshold, amounts, emoji, weeklyTarget, oldestCelebrated, winReaction, pictures, shown);
    }

    /** Who is told what orders are worth. */
    public enum Amounts {
        /** Everybody, and celebrations tell it. */
        TOLD,
        /** Everybody who asks; celebrations do not tell it. */
        UNTOLD,
        /** Managers, and of their own deals those who own, earned or announced them. */
        FOR_MANAGERS
    }
}
