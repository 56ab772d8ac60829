package io.wonce.domain.organisation;

import io.wonce.domain.chat.PictureAddress;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.Milestone;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which celebrations come with a picture.
 *
 * @param when which ones
 * @param own the organisation's own pictures, of which one is shown; empty: Wonce draws one
 */
public record Pictures(When when, List<PictureAddress> own) {
    /** As long as nobody decides otherwise. */
    public static final Pictures USUAL = new Pictures(When.ORDERS, List.of());

    /** More addresses of one's own than anybody chooses. */
    public static final int MOST_OWN = 12;

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    /** As Slack hands over an address in a command: {@code <https://…|label>}. */
    private static final Pattern LINK = Pattern.compile("<([^<|>]*)(?:\\|[^<>]*)?>");

    /** Which celebrations. */
    public enum When {
        /** Of every milestone. */
        ALWAYS,
        /** Of the one with which a deal becomes an order. */
        ORDERS,
        /** None. */
        NEVER
    }

    public Pictures {
        own = List.copyOf(own);
        if (own.size() > MOST_OWN) {
            throw new IllegalArgumentException(own.size() + " pictures are too many: choose up to " + MOST_OWN);
        }
    }

    /** The addresses that were typed; empty where there is none, one of them is no address, or they are too many. */
    public static Optional<List<PictureAddress>> addresses(String typed) {
        List<String> words = Arrays.stream(BETWEEN.split(LINK.matcher(typed).replaceAll("$1")))
                .filter(word -> !word.isEmpty())
                .toList();
        List<PictureAddress> read = words.stream()
                .flatMap(word -> PictureAddress.parse(word).stream())
                .toList();
        return Optional.of(read).filter(all -> !all.isEmpty() && all.size() == words.size() && all.size() <= MOST_OWN);
    }

    /** Which celebrations have one. */
    public Pictures when(When other) {
        return new Pictures(other, own);
    }

    /** With others of its own. */
    public Pictures with(List<PictureAddress> others) {
        return new Pictures(when, others);
    }

    /** Whether there is one where {@code deal} reaches {@code milestone} and deals count from {@code counting}. */
    public boolean adorn(Deal deal, Milestone milestone, Milestone counting) {
        return switch (when) {
            case ALWAYS -> true;
            case ORDERS -> makesOrder(deal, milestone, counting);
            case NEVER -> false;
        };
    }

    /** The one of its own that goes with a deal's milestone, always the same; empty where it has none. */
    public Optional<PictureAddress> own(Deal deal, Milestone milestone) {
        long turn =
                deal.id().number() + EnumSet.range(Milestone.VERBAL, milestone).size();
        return own.isEmpty() ? Optional.empty() : Optional.of(own.get((int) (turn % own.size())));
    }

    private static boolean makesOrder(Deal deal, Milestone milestone, Milestone counting) {
        return milestone.isAtLeast(counting)
                && deal.milestones().keySet().stream()
                        .noneMatch(reached -> reached != milestone && reached.isAtLeast(counting));
    }
}
