package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Organisations;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Emoji;
import io.wonce.domain.chat.PictureAddress;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.deal.CustomerKey;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import io.wonce.domain.organisation.CelebrationChannels;
import io.wonce.domain.organisation.Celebrations;
import io.wonce.domain.organisation.Nudges;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.Pictures;
import io.wonce.domain.organisation.Retention;
import io.wonce.domain.organisation.Robots;
import io.wonce.domain.organisation.WorkingHours;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class JdbiSettingsIT {
    private static final CountingPolicy FIRST = new CountingPolicy(Instant.EPOCH, Milestone.SIGNED);

    private final Organisations organisations = TestDatabase.shared().organisations();
    private final Story story = new Story();

    @Test
    void a_new_organisation_counts_from_the_signature() {
        assertThat(policies()).containsExactly(FIRST);
    }

    @Test
    void founding_twice_changes_nothing() {
        Organisation renamed = renamed("Somebody else");

        organisations.found(renamed);

        assertThat(organisation()).isEqualTo(story.organisation);
        assertThat(policies()).containsExactly(FIRST);
    }

    @Test
    void who_waited_for_a_lock_sees_what_was_changed_meanwhile() {
        String seen = story.write(books -> {
            assertThat(books.organisation().name()).isEqualTo(story.organisation.name());
            CompletableFuture.runAsync(() -> story.write(others -> {
                        others.settings().change(renamed("Somebody else"));
                        return true;
                    }))
                    .join();
            books.deals().lockCustomer(CustomerKey.of("Acme"));
            return books.organisation().name();
        });

        assertThat(seen).isEqualTo("Somebody else");
    }

    @Test
    void what_was_changed_is_seen_at_once() {
        String seen = story.write(books -> {
            assertThat(books.organisation().name()).isEqualTo(story.organisation.name());
            books.settings().change(renamed("Somebody else"));
            return books.organisation().name();
        });

        assertThat(seen).isEqualTo("Somebody else");
    }

    @Test
    void every_one_founded_is_listed() {
        Organisation another = TestDatabase.organisation();

        assertThat(organisations.all()).contains(story.organisation.id(), another.id());
    }

    @Test
    void what_is_changed_is_kept_whole() {
        Organisation changed = renamed("Überall & Söhne 🎉");

        story.write(books -> {
            books.settings().change(changed);
            return true;
        });

        assertThat(organisation()).isEqualTo(changed);
    }

    @Test
    void to_listen_to_no_robot_is_kept_as_such() {
        story.write(books -> {
            books.settings().change(books.organisation().hearing(Robots.NONE));
            return true;
        });

        assertThat(organisation().robots()).isEqualTo(Robots.NONE);
    }

    @Test
    void a_policy_is_added_after_the_others_and_one_of_the_same_moment_takes_its_place() {
        Instant monday = Story.MONDAY;

        add(new CountingPolicy(monday, Milestone.ORDERED));
        add(new CountingPolicy(monday, Milestone.INVOICED));

        assertThat(policies()).containsExactly(FIRST, new CountingPolicy(monday, Milestone.INVOICED));
    }

    @Test
    void a_channel_has_a_language_of_its_own_until_that_is_taken_back() {
        assertThat(language()).isEmpty();

        speak(Optional.of(Locale.FRENCH));
        speak(Optional.of(Locale.GERMAN));
        assertThat(language()).contains(Locale.GERMAN);

        speak(Optional.empty());
        assertThat(language()).isEmpty();
    }

    private Optional<Locale> language() {
        return story.write(books -> books.settings().language(Story.WINS));
    }

    private void speak(Optional<Locale> language) {
        story.write(books -> {
            books.settings().speak(Story.WINS, language);
            return true;
        });
    }

    private Organisation renamed(String name) {
        return new Organisation(
                story.organisation.id(),
                name,
                ZoneId.of("America/New_York"),
                DayOfWeek.SUNDAY,
                Currency.getInstance("USD"),
                Locale.ENGLISH,
                CelebrationChannels.of(Story.WINS, new ChannelRef(Platform.TEAMS, "19:parties@thread.tacv2")),
                new Celebrations(
                        Optional.of(new Money(new BigDecimal("999.50"), Currency.getInstance("USD"))),
                        Celebrations.Amounts.FOR_MANAGERS,
                        Emoji.all("🎉 :party_parrot:"),
                        Optional.of(12),
                        Duration.ofHours(36),
                        new Emoji("🔔"),
                        new Pictures(
                                Pictures.When.ALWAYS,
                                List.of(new PictureAddress("https://acme.example/a%20b.gif?x=1&y=2")))),
                new Robots(Optional.of(List.of("HubSpot", "A0CRM, \"the\" other"))),
                Month.JULY,
                new Nudges(
                        Optional.of(7),
                        Optional.empty(),
                        Optional.of(3),
                        Optional.of(2),
                        EnumSet.of(DayOfWeek.SUNDAY),
                        WorkingHours.read("7:30-24")),
                new Retention(Optional.of(400)));
    }

    private Organisation organisation() {
        return story.write(books -> books.organisation());
    }

    private List<CountingPolicy> policies() {
        return story.write(books -> books.settings().policies());
    }

    private void add(CountingPolicy policy) {
        story.write(books -> {
            books.settings().add(policy);
            return true;
        });
    }
}
