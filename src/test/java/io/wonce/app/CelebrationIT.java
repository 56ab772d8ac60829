package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Delivery;
import io.wonce.app.port.OutboxId;
import io.wonce.app.port.Slot;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.Emoji;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.PictureAddress;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import io.wonce.domain.organisation.CelebrationChannels;
import io.wonce.domain.organisation.Celebrations;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.Pictures;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Picture;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Celebrations follow the conventions of the organisation. */
final class CelebrationIT {
    private static final Slot PARTY = Slot.celebration(new DealId(1), Milestone.SIGNED, Platform.BROWSER);

    private SalesFloor floor;

    @BeforeEach
    void open() {
        floor = TestLedger.salesFloor();
    }

    @Test
    void a_small_order_is_celebrated_in_the_thread_of_its_announcement() {
        celebrating(party -> party.withThreshold(euros("1000")));
        IncomingMessage message = floor.message(floor.jan, "win Acme 999 signed");

        open(message);

        assertThat(floor.place(PARTY)).isEqualTo(Conversation.about(message.ref()));
    }

    @Test
    void an_order_of_the_threshold_is_celebrated_in_the_channel() {
        celebrating(party -> party.withThreshold(euros("1000")));

        open(floor.message(floor.jan, "win Acme 1000 signed"));

        assertThat(floor.place(PARTY)).isEqualTo(Conversation.in(SalesFloor.WINS));
    }

    @Test
    void an_order_of_unknown_value_or_another_currency_is_not_small() {
        Celebrations party = Celebrations.USUAL.withThreshold(euros("1000"));

        assertThat(party.isSmall(Optional.empty())).isFalse();
        assertThat(party.isSmall(Optional.of(new Money(BigDecimal.ONE, Currency.getInstance("USD")))))
                .isFalse();
        assertThat(Celebrations.USUAL.isSmall(euros("1"))).isFalse();
    }

    @Test
    void a_large_order_goes_to_the_channel_of_celebrations_and_a_small_one_stays() {
        ChannelRef parties = new ChannelRef(Platform.BROWSER, "parties");
        celebrating(party -> party.withThreshold(euros("1000")));
        change(o -> o.celebratingIn(CelebrationChannels.of(parties)));
        IncomingMessage small = floor.message(floor.jan, "win Bloom 12 signed");

        open(floor.message(floor.jan, "win Acme 12500 signed"));
        open(small);

        assertThat(floor.place(PARTY)).isEqualTo(Conversation.in(parties));
        assertThat(floor.place(Slot.celebration(new DealId(2), Milestone.SIGNED, Platform.BROWSER)))
                .isEqualTo(Conversation.about(small.ref()));
    }

    @Test
    void an_amount_that_is_not_for_everybody_is_not_even_sent() {
        celebrating(party -> party.withAmounts(Celebrations.Amounts.UNTOLD));

        open(floor.message(floor.jan, "win Acme 12500 signed"));

        assertThat(party().deal().deal().description().value()).isEmpty();
        assertThat(party().deal().deal().description().customer()).contains("Acme");
        assertThat(floor.deal(new DealId(1)).description().value()).isPresent();
    }

    @Test
    void a_celebration_bears_the_emoji_and_the_target_of_the_organisation() {
        celebrating(party -> party.withEmoji(Emoji.all("🥂🚀")).withTarget(Optional.of(10)));

        open(floor.message(floor.jan, "win Acme 12500 signed"));

        assertThat(party().emoji()).contains(new Emoji("🚀"));
        assertThat(party().target()).contains(10);
    }

    @Test
    void what_is_older_than_the_organisation_celebrates_is_counted_without_a_party() {
        celebrating(party -> party.withAge(Duration.ofHours(3)));
        AnnouncementId win = floor.says(floor.jan, "win Acme 12500 signed");

        floor.later(Duration.ofHours(4));
        floor.click(floor.jan, new Click.Open(win));

        assertThat(floor.count().orders()).isEqualTo(1);
        assertThat(floor.isShown(PARTY)).isFalse();
    }

    @Test
    void what_is_fresh_enough_is_celebrated() {
        celebrating(party -> party.withAge(Duration.ofHours(3)));
        AnnouncementId win = floor.says(floor.jan, "win Acme 12500 signed");

        floor.later(Duration.ofHours(2));
        floor.click(floor.jan, new Click.Open(win));

        assertThat(floor.isShown(PARTY)).isTrue();
    }

    @Test
    void only_managers_say_how_to_celebrate() {
        Answer answer = new ChangeSettings(floor.ledger, floor.desk.clock())
                .change(
                        floor.organisation,
                        o -> o.celebrating(o.celebrations().withAmounts(Celebrations.Amounts.UNTOLD)),
                        floor.commanding(floor.jan));

        assertThat(answer).isInstanceOf(Answer.Resolved.class);
        assertThat(floor.<Celebrations>read(books -> books.organisation().celebrations()))
                .isEqualTo(Celebrations.USUAL);
    }

    private void open(IncomingMessage message) {
        floor.click(
                floor.jan,
                new Click.Open(floor.hear(message).announcements().get(0).id()));
    }

    @Test
    void the_milestone_that_makes_a_deal_an_order_has_a_picture_and_no_other_one() {
        AnnouncementId yes = floor.says(floor.jan, "win Acme 12500 verbal");
        floor.click(floor.jan, new Click.Open(yes));
        DealId acme = new DealId(1);
        for (String next : List.of("signed", "invoiced")) {
            floor.click(floor.jan, new Click.Link(floor.says(floor.jan, "win Acme 12500 " + next), acme));
        }

        assertThat(pictured(acme)).containsExactly(Milestone.SIGNED);
    }

    @Test
    void an_organisation_has_pictures_for_all_or_none() {
        celebrating(party -> party.withPictures(Pictures.USUAL.when(Pictures.When.ALWAYS)));
        open(floor.message(floor.jan, "win Acme 12500 verbal"));
        celebrating(party -> party.withPictures(Pictures.USUAL.when(Pictures.When.NEVER)));
        open(floor.message(floor.jan, "win Bloom 12500 signed"));

        assertThat(pictured(new DealId(1))).containsExactly(Milestone.VERBAL);
        assertThat(pictured(new DealId(2))).isEmpty();
    }

    @Test
    void one_of_the_organisations_own_pictures_takes_the_place_of_the_drawn_one() {
        List<PictureAddress> own = Pictures.addresses("https://acme.example/a.gif, https://acme.example/b.gif")
                .orElseThrow();
        celebrating(party -> party.withPictures(Pictures.USUAL.with(own)));

        open(floor.message(floor.jan, "win Acme 12500 signed"));

        assertThat(party().picture()).contains(new Picture.Linked(own.get(1)));
    }

    @Test
    void a_celebration_that_was_seen_is_not_held_again_elsewhere_when_its_channel_closes() {
        open(floor.message(floor.jan, "win Acme 12500 signed"));
        ChannelRef closed = new ChannelRef(Platform.BROWSER, "closed");

        assertThat(elsewhere(closed, Optional.empty())).isEqualTo(SalesFloor.WINS);
        assertThat(elsewhere(closed, Optional.of(new MessageRef(closed, "p1"))))
                .isEqualTo(ChannelRef.direct(floor.jan.ref()));
    }

    private ChannelRef elsewhere(ChannelRef closed, Optional<MessageRef> edits) {
        OutboxId id = new OutboxId(UUID.randomUUID());
        Delivery refused = new Delivery(
                id, floor.organisation, Conversation.in(closed), edits, party(), 1, 0, false, Instant.now());
        return floor.ledger
                .write(floor.organisation, books -> new Detour(books).of(refused))
                .orElseThrow()
                .to()
                .channel();
    }

    private Set<Milestone> pictured(DealId deal) {
        return Arrays.stream(Milestone.values())
                .filter(milestone -> floor.isShown(Slot.celebration(deal, milestone, Platform.BROWSER)))
                .filter(milestone -> ((Outgoing.Celebration)
                                floor.shown(Slot.celebration(deal, milestone, Platform.BROWSER)))
                        .picture()
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private Outgoing.Celebration party() {
        return (Outgoing.Celebration) floor.shown(PARTY);
    }

    private void celebrating(UnaryOperator<Celebrations> change) {
        change(o -> o.celebrating(change.apply(o.celebrations())));
    }

    private void change(UnaryOperator<Organisation> change) {
        new ChangeSettings(floor.ledger, floor.desk.clock())
                .change(floor.organisation, change, floor.commanding(floor.maria));
    }

    private static Optional<Money> euros(String amount) {
        return Optional.of(new Money(new BigDecimal(amount), Currency.getInstance("EUR")));
    }
}
