package io.wonce.web.api;

import io.wonce.app.port.Changes;
import io.wonce.domain.change.Change;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.TeamName;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.deal.Rate;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A change as programs read it.
 *
 * @param kind what was done
 * @param surface by what means
 * @param undoes the event that it takes back
 * @param deals those that it is about
 */
record EventShape(
        long id,
        String kind,
        Instant at,
        Shapes.Person by,
        String surface,
        Optional<Long> undoes,
        List<String> deals,
        List<Piece> facts) {

    static EventShape of(Changes.Numbered numbered) {
        Change change = numbered.change();
        return new EventShape(
                numbered.id().number(),
                Names.of(change.kind()),
                change.at(),
                Shapes.Person.of(change.by(), Optional.empty()),
                Names.of(change.surface()),
                change.undoes().map(ChangeId::number),
                Shapes.ids(numbered.deals()),
                change.facts().stream().map(Piece::of).toList());
    }

    /**
     * The smallest thing that changed.
     *
     * @param type placed, milestone-named, restated, status-changed, redescribed, credited, snoozed, flagged, targeted, teamed, judged, rated,
     *     rates-read, arranged, appointed or concerned
     * @param to what it is now, where one word says it
     */
    record Piece(String type, Optional<Long> announcement, Optional<String> deal, Optional<String> to) {
        static Piece of(Fact fact) {
            if (fact instanceof Fact.Placed placed) {
                return about("placed", placed.announcement().number(), Optional.of(place(placed.to())));
            }
            if (fact instanceof Fact.MilestoneNamed named) {
                return about(
                        "milestone-named",
                        named.announcement().number(),
                        named.to().map(Names::of));
            }
            if (fact instanceof Fact.Restated restated) {
                return about("restated", restated.announcement().number(), Optional.empty());
            }
            if (fact instanceof Fact.StatusChanged changed) {
                return new Piece(
                        "status-changed",
                        Optional.empty(),
                        Optional.of(changed.deal().toString()),
                        Optional.of(status(changed.to())));
            }
            if (fact instanceof Fact.Rated rated) {
                return new Piece(
                        "rated", Optional.empty(), Optional.empty(), rated.to().map(Piece::rate));
            }
            if (fact instanceof Fact.RatesRead read) {
                return new Piece(
                        "rates-read",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(read.first() + "/" + read.last()));
            }
            if (fact instanceof Fact.Erased) {
                return new Piece("erased", Optional.empty(), Optional.empty(), Optional.empty());
            }
            if (fact instanceof Fact.Targeted targeted) {
                return new Piece(
                        "targeted",
                        Optional.empty(),
                        Optional.empty(),
                        targeted.to().map(BigDecimal::toPlainString));
            }
            return ofDeal(fact).or(() -> ofHouse(fact)).orElseGet(() -> house("judged", ""));
        }

        private static Optional<Piece> ofDeal(Fact fact) {
            if (fact instanceof Fact.Redescribed redescribed) {
                return Optional.of(deal("redescribed", redescribed.deal(), Optional.empty()));
            }
            if (fact instanceof Fact.Credited credited) {
                return Optional.of(deal("credited", credited.deal(), Optional.empty()));
            }
            if (fact instanceof Fact.Snoozed snoozed) {
                return Optional.of(deal("snoozed", snoozed.deal(), snoozed.to().map(Instant::toString)));
            }
            return fact instanceof Fact.Flagged flagged
                    ? Optional.of(deal("flagged", flagged.deal(), Optional.of(String.valueOf(flagged.to()))))
                    : Optional.empty();
        }

        private static Optional<Piece> ofHouse(Fact fact) {
            if (fact instanceof Fact.Arranged arranged) {
                return Optional.of(house("arranged", Names.of(arranged.what()) + " = " + arranged.to()));
            }
            if (fact instanceof Fact.Appointed appointed) {
                String who = Names.of(appointed.who().platform()) + ":"
                        + appointed.who().personId();
                return Optional.of(house("appointed", who + " = " + Names.of(appointed.to())));
            }
            if (fact instanceof Fact.Teamed teamed) {
                String who =
                        Names.of(teamed.who().platform()) + ":" + teamed.who().personId();
                String team = teamed.to().map(TeamName::text).orElse("");
                return Optional.of(house("teamed", who + " = " + team));
            }
            return fact instanceof Fact.Concerned concerned
                    ? Optional.of(house("concerned", concerned.name()))
                    : Optional.empty();
        }

        private static Piece deal(String type, DealId deal, Optional<String> to) {
            return new Piece(type, Optional.empty(), Optional.of(deal.toString()), to);
        }

        private static Piece house(String type, String to) {
            return new Piece(
                    type, Optional.empty(), Optional.empty(), Optional.of(to).filter(text -> !text.isEmpty()));
        }

        private static Piece about(String type, long announcement, Optional<String> to) {
            return new Piece(type, Optional.of(announcement), Optional.empty(), to);
        }

        private static String rate(Rate rate) {
            return rate.day() + " 1 " + rate.currency() + " = " + rate.value().toPlainString() + " " + rate.base();
        }

        private static String place(Placement placement) {
            return placement.deal().map(Object::toString).orElseGet(() -> word(placement));
        }

        private static String status(DealStatus status) {
            return status instanceof DealStatus.MergedInto merged
                    ? merged.deal().toString()
                    : word(status);
        }

        private static String word(Object state) {
            return state.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        }
    }
}
