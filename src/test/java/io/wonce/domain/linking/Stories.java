package io.wonce.domain.linking;

import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.PlainWords;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import io.wonce.domain.reading.Statement;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Deals and statements for tests, told the way people tell them. */
final class Stories {
    static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");

    private Stories() {}

    static DealStory deal(long number, String customer) {
        return new DealStory(number, customer);
    }

    static HeardStory heard(String customer) {
        return new HeardStory(Optional.of(customer));
    }

    static HeardStory heardWithoutName() {
        return new HeardStory(Optional.empty());
    }

    static Amount amount(String text) {
        String[] parts = text.split(" ", -1);
        Amount.Rate rate = text.endsWith("/month")
                ? Amount.Rate.MONTHLY
                : text.endsWith("/year") ? Amount.Rate.YEARLY : Amount.Rate.ONCE;
        Optional<Currency> currency = parts.length > 1 && parts[1].length() == 3
                ? Optional.of(Currency.getInstance(parts[1]))
                : Optional.empty();
        return new Amount(new BigDecimal(parts[0]), currency, rate, Amount.Vat.UNSTATED);
    }

    static Reference purchaseOrder(String number) {
        return new Reference(Reference.Kind.PURCHASE_ORDER, number);
    }

    static final class DealStory {
        private final long number;
        private final List<String> names = new ArrayList<>();
        private final List<Amount> amounts = new ArrayList<>();
        private final Map<Milestone, Instant> milestones = new EnumMap<>(Milestone.class);
        private final Set<Reference> references = new HashSet<>();
        private final List<String> announcers = new ArrayList<>();
        private final Set<OrderHint> hints = new HashSet<>();
        private final Set<String> words = new HashSet<>();
        private Instant last = MONDAY;
        private KnownDeal.Standing standing = KnownDeal.Standing.OPEN;

        private DealStory(long number, String customer) {
            this.number = number;
            if (!customer.isEmpty()) {
                names.add(customer);
            }
        }

        DealStory worth(String amount) {
            amounts.add(amount(amount));
            return this;
        }

        DealStory reached(Milestone milestone, Duration after) {
            milestones.put(milestone, MONDAY.plus(after));
            last = MONDAY.plus(after);
            return this;
        }

        DealStory with(Reference reference) {
            references.add(reference);
            return this;
        }

        DealStory by(String announcer) {
            announcers.add(announcer);
            return this;
        }

        DealStory hinted(OrderHint hint) {
            hints.add(hint);
            return this;
        }

        DealStory inWords(String... more) {
            words.addAll(List.of(more));
            return this;
        }

        DealStory cancelled() {
            standing = KnownDeal.Standing.CANCELLED;
            return this;
        }

        KnownDeal known() {
            return new KnownDeal(
                    new DealId(number),
                    names,
                    amounts,
                    milestones,
                    references,
                    announcers,
                    last,
                    standing,
                    hints,
                    words);
        }
    }

    static final class HeardStory {
        private final Optional<String> customer;
        private Kind kind = Kind.WIN;
        private Optional<Amount> amount = Optional.empty();
        private Optional<Milestone> milestone = Optional.empty();
        private final List<Reference> references = new ArrayList<>();
        private OrderHint hint = OrderHint.UNSTATED;
        private Instant at = MONDAY;
        private String announcer = "Sanne";
        private boolean robot;
        private Set<String> words;
        private List<DealId> thread = List.of();
        private List<DealId> sameText = List.of();
        private List<DealId> neighbours = List.of();

        private HeardStory(Optional<String> customer) {
            this.customer = customer;
            this.words = customer.map(PlainWords::of).orElse(Set.of());
        }

        HeardStory of(Kind other) {
            kind = other;
            return this;
        }

        HeardStory worth(String text) {
            amount = Optional.of(amount(text));
            return this;
        }

        HeardStory reaching(Milestone reached) {
            milestone = Optional.of(reached);
            return this;
        }

        HeardStory with(Reference reference) {
            references.add(reference);
            return this;
        }

        HeardStory hinting(OrderHint other) {
            hint = other;
            return this;
        }

        HeardStory after(Duration time) {
            at = MONDAY.plus(time);
            return this;
        }

        HeardStory from(String person) {
            announcer = person;
            return this;
        }

        HeardStory fromRobot(String name) {
            announcer = name;
            robot = true;
            return this;
        }

        HeardStory inThreadOf(long deal) {
            thread = List.of(new DealId(deal));
            return this;
        }

        HeardStory sameTextAs(long deal) {
            sameText = List.of(new DealId(deal));
            return this;
        }

        HeardStory inWords(String... said) {
            words = Set.of(said);
            return this;
        }

        HeardStory near(long deal) {
            neighbours = List.of(new DealId(deal));
            return this;
        }

        Heard heard() {
            Statement statement = new Statement(kind, customer, amount, List.of(), milestone, references, hint);
            return new Heard(statement, at, announcer, robot, thread, sameText, neighbours, words, 1);
        }
    }
}
