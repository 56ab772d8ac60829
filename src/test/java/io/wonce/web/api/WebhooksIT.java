package io.wonce.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.wonce.app.DeliverWebhooks;
import io.wonce.app.TellRestatements;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.organisation.WebhookReach;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.postgres.TestDatabase;
import io.wonce.remote.FakeReceiver;
import io.wonce.remote.FakeReceiver.Told;
import io.wonce.remote.SignedWebhooks;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Programs are told of what happens, each event at least once, in order, and signed. */
final class WebhooksIT {
    private final ApiHouse house = ApiHouse.open();
    private final FakeReceiver erp = FakeReceiver.start();
    private final SignedWebhooks line = new SignedWebhooks(new WebhookReach(true));
    private final DeliverWebhooks webhooks = new DeliverWebhooks(
            TestDatabase.shared().webhooks(Optional.of(ApiHouse.KEY)), line, house.clock, new Random(1));
    private String admin;
    private String secret;

    @BeforeEach
    void register() {
        house.clock.tick(Duration.ofNanos(987_654_321));
        admin = house.token("admin");
        HttpResponse<String> made = makes("erp", erp.address());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        secret = ApiHouse.json(made).path("secret").asText();
    }

    @AfterEach
    void close() {
        house.send("DELETE", admin, "/api/v1/webhooks/erp", "");
        house.send("DELETE", admin, "/api/v1/webhooks/bi", "");
        line.close();
        erp.close();
        house.close();
    }

    @Test
    void what_happens_to_a_deal_is_told_in_order_and_as_documented() {
        house.types(ApiHouse.SANNE, "/deal expect Lumenbakery 12000 EUR 15 dec 80%");
        house.types(ApiHouse.SANNE, "/deal won D-1 signed");
        house.types(ApiHouse.SANNE, "/deal cancel D-1");
        house.types(ApiHouse.SANNE, "/deal undo");
        house.types(ApiHouse.SANNE, "/deal won Pepperdock 9k signed");
        house.types(ApiHouse.MEERA, "/deal merge D-2 into D-1");
        house.types(ApiHouse.SANNE, "/deal expect Nordhaven 5k 15 dec 50%");
        house.types(ApiHouse.SANNE, "/deal lost D-3");
        house.types(ApiHouse.SANNE, "/deal split #3");

        webhooks.deliverDue();

        assertThat(types())
                .containsExactly(
                        "deal.opened D-1",
                        "deal.edited D-1",
                        "milestone.reached D-1",
                        "deal.cancelled D-1",
                        "deal.undone D-1",
                        "deal.opened D-2",
                        "milestone.reached D-2",
                        "deal.merged D-2",
                        "deal.opened D-3",
                        "deal.edited D-3",
                        "deal.lost D-3",
                        "deal.opened D-4",
                        "deal.split D-1",
                        "milestone.reached D-4");
        assertThat(erp.told()).allMatch(told -> told.isSignedWith(secret));
        assertThat(erp.told()).extracting(Told::id).doesNotHaveDuplicates();
        erp.told().forEach(this::isDocumented);
        assertThat(data(2).toString())
                .startsWith(
                        "{\"milestone\":\"signed\",\"deal\":{\"id\":\"D-1\",\"status\":\"open\",\"customer\":\"Lumenbakery\","
                                + "\"value\":{\"amount\":\"12000\",\"currency\":\"EUR\"},\"furthest\":\"signed\",\"openedAt\":");
        assertThat(data(7).at("/deal/mergedInto").asText()).isEqualTo("D-1");
    }

    @Test
    void an_announcement_that_nobody_linked_is_told_without_its_words() {
        house.says(ApiHouse.SANNE, "Another order signed by Hekla in secret! 🎉 40k");

        webhooks.deliverDue();

        assertThat(types()).containsExactly("announcement.unresolved 1");
        assertThat(erp.told().get(0).body()).doesNotContain("Hekla", "secret", "Sanne");
        erp.told().forEach(this::isDocumented);
    }

    @Test
    void a_published_count_and_what_becomes_of_it_are_told_once() {
        house.types(ApiHouse.SANNE, "/deal won Lumenbakery 12000 EUR signed");
        house.types(ApiHouse.SANNE, "/deal won Pepperdock 9k signed");
        house.types(ApiHouse.MEERA, "/deal publish this week");
        house.types(ApiHouse.MEERA, "/deal publish this week");
        TellRestatements restatements = new TellRestatements(house.desk.ledger(), house.clock);
        restatements.tell(house.organisation.id());
        house.types(ApiHouse.SANNE, "/deal cancel D-2");
        restatements.tell(house.organisation.id());
        new TellRestatements(house.desk.ledger(), house.clock).tell(house.organisation.id());
        house.types(ApiHouse.SANNE, "/deal undo");
        restatements.tell(house.organisation.id());

        webhooks.deliverDue();

        assertThat(types().stream().filter(type -> type.startsWith("count")))
                .containsExactly("count.published 2026-W48", "count.restated 2026-W48", "count.restated 2026-W48");
        List<JsonNode> restated = erp.told().stream()
                .filter(told -> told.body().contains("count.restated"))
                .map(told -> ApiHouse.parsed(told.body()).path("data"))
                .toList();
        assertThat(restated.get(0).path("known").asInt()).isEqualTo(1);
        assertThat(restated.get(0).path("gone").toString()).isEqualTo("[\"D-2\"]");
        JsonNode reason = restated.get(0).path("reasons").path(0);
        assertThat(reason.path("deal").asText()).isEqualTo("D-2");
        assertThat(reason.path("cause").asText()).isEqualTo("cancelled");
        assertThat(reason.has("at")).isTrue();
        assertThat(reason.has("by")).isFalse();
        assertThat(restated.get(1).path("known").asInt()).isEqualTo(2);
        assertThat(restated.get(1).path("reasons")).isEmpty();
        erp.told().forEach(this::isDocumented);
    }

    @Test
    void what_is_not_taken_comes_again_under_the_same_id_before_what_follows() {
        erp.behaves(FakeReceiver.status(500));
        house.types(ApiHouse.SANNE, "/deal won Lumenbakery 12k signed");
        webhooks.deliverDue();
        assertThat(types()).containsExactly("deal.opened D-1");
        webhooks.deliverDue();
        assertThat(types()).as("not at once").hasSize(1);

        house.clock.tick(Duration.ofSeconds(6));
        webhooks.deliverDue();
        erp.behaves(FakeReceiver.status(200));
        house.clock.tick(Duration.ofMinutes(1));
        webhooks.deliverDue();

        assertThat(types())
                .containsExactly("deal.opened D-1", "deal.opened D-1", "deal.opened D-1", "milestone.reached D-1");
        assertThat(erp.told().subList(0, 3))
                .extracting(Told::id, Told::body)
                .containsOnly(tuple(erp.told().get(0).id(), erp.told().get(0).body()));
        assertThat(erp.told().get(2).timestamp()).isNotEqualTo(erp.told().get(0).timestamp());
    }

    @Test
    void one_that_takes_nothing_holds_up_nobody_else() {
        try (FakeReceiver bi = FakeReceiver.start();
                SignedWebhooks hasty = new SignedWebhooks(new WebhookReach(true))) {
            makes("bi", bi.address());
            erp.behaves(FakeReceiver.status(503));
            house.types(ApiHouse.SANNE, "/deal won Lumenbakery 12k signed");
            house.types(ApiHouse.SANNE, "/deal won Pepperdock 9k signed");

            new DeliverWebhooks(
                            TestDatabase.shared().webhooks(Optional.of(ApiHouse.KEY)),
                            hasty,
                            house.clock,
                            new Random(1))
                    .deliverDue();

            assertThat(bi.told()).hasSize(4);
            assertThat(erp.told()).hasSize(1);
            assertThat(bi.told().get(0).id())
                    .as("an event has one id, whoever is told")
                    .isEqualTo(erp.told().get(0).id());
        }
    }

    @Test
    void after_a_day_it_is_stopped_and_the_managers_learn_of_it_once() {
        house.types(ApiHouse.MEERA, "/deal count week");
        house.types(ApiHouse.MEERA, "/deal rate USD 0.9");
        erp.behaves(FakeReceiver.status(500));
        house.types(ApiHouse.SANNE, "/deal won Lumenbakery 12k signed");
        for (int hour = 0; hour < 30; hour++) {
            webhooks.deliverDue();
            house.clock.tick(Duration.ofHours(1));
        }

        assertThat(erp.told()).hasSizeBetween(24, 26);
        assertThat(TestDatabase.posted(
                        house.organisation.id(), Conversation.in(ChannelRef.direct(ApiHouse.MEERA.ref()))))
                .containsExactly(new Outgoing.WebhookStopped("erp", "127.0.0.1", ApiHouse.MEERA.language()));
        JsonNode shown = ApiHouse.json(house.get(admin, "/api/v1/webhooks")).at("/webhooks/0");
        assertThat(shown.has("stoppedAt")).isTrue();
        assertThat(shown.path("waiting").asInt()).isZero();

        int before = erp.told().size();
        erp.behaves(FakeReceiver.status(200));
        house.types(ApiHouse.SANNE, "/deal won Pepperdock 9k signed");
        house.types(ApiHouse.MEERA, "/deal webhook resume erp");
        house.types(ApiHouse.SANNE, "/deal cancel D-2");
        webhooks.deliverDue();
        assertThat(types().subList(before, types().size())).containsExactly("deal.cancelled D-2");
    }

    @Test
    void one_whose_secret_does_not_open_is_given_up_after_a_day_and_the_managers_learn_of_it() {
        house.types(ApiHouse.MEERA, "/deal count week");
        house.types(ApiHouse.MEERA, "/deal rate USD 0.9");
        String another = Base64.getEncoder().encodeToString("another key of thirty-two bytes.".getBytes(UTF_8));
        DeliverWebhooks locked = new DeliverWebhooks(
                TestDatabase.shared().webhooks(Optional.of(another)), line, house.clock, new Random(1));
        house.types(ApiHouse.SANNE, "/deal won Lumenbakery 12k signed");
        for (int hour = 0; hour < 30; hour++) {
            locked.deliverDue();
            house.clock.tick(Duration.ofHours(1));
        }

        assertThat(erp.told()).isEmpty();
        assertThat(TestDatabase.posted(
                        house.organisation.id(), Conversation.in(ChannelRef.direct(ApiHouse.MEERA.ref()))))
                .containsExactly(new Outgoing.WebhookStopped("erp", "127.0.0.1", ApiHouse.MEERA.language()));
    }

    @Test
    void one_that_is_gone_is_stopped_at_once() {
        erp.behaves(FakeReceiver.status(410));
        house.types(ApiHouse.SANNE, "/deal won Lumenbakery 12k signed");

        webhooks.deliverDue();
        house.clock.tick(Duration.ofDays(1));
        webhooks.deliverDue();

        assertThat(erp.told()).hasSize(1);
    }

    @Test
    void another_secret_signs_beside_the_one_before_it_for_a_day() {
        String next = ApiHouse.json(house.send("POST", admin, "/api/v1/webhooks/erp/secret", ""))
                .path("secret")
                .asText();
        house.types(ApiHouse.SANNE, "/deal won Lumenbakery 12k signed");
        webhooks.deliverDue();
        house.clock.tick(Duration.ofDays(1));
        house.types(ApiHouse.SANNE, "/deal won Pepperdock 9k signed");
        webhooks.deliverDue();

        assertThat(next).startsWith("whsec_").isNotEqualTo(secret);
        assertThat(erp.told().get(0).isSignedWith(secret)).isTrue();
        assertThat(erp.told().get(0).isSignedWith(next)).isTrue();
        assertThat(erp.told().get(3).isSignedWith(secret)).isFalse();
        assertThat(erp.told().get(3).isSignedWith(next)).isTrue();
    }

    @Test
    void a_second_rotation_waits_until_the_first_is_over() {
        assertThat(rotates().statusCode()).isEqualTo(200);
        assertThat(rotates().statusCode()).isEqualTo(409);
        assertThat(house.types(ApiHouse.MEERA, "/deal webhook rotate erp"))
                .isEqualTo(new Answer.WebhookRefused(Answer.WebhookRefused.Hitch.ROTATED_LATELY, "erp"));
        house.clock.tick(Duration.ofDays(1));
        assertThat(rotates().statusCode()).isEqualTo(200);
    }

    @Test
    void one_that_cannot_be_told_yet_holds_up_nobody_else() {
        try (FakeReceiver bi = FakeReceiver.start()) {
            makes("bi", bi.address());
            house.types(ApiHouse.SANNE, "/deal won Lumenbakery 12k signed");
            TestDatabase.ofTomorrow(house.organisation.id(), "erp");

            webhooks.deliverDue();

            assertThat(erp.told()).isEmpty();
            assertThat(bi.told()).hasSize(2);
        }
    }

    @Test
    void a_day_on_which_nobody_tried_stops_nothing() {
        erp.behaves(FakeReceiver.status(500));
        house.types(ApiHouse.SANNE, "/deal won Lumenbakery 12k signed");
        webhooks.deliverDue();
        house.clock.tick(Duration.ofDays(2));
        webhooks.deliverDue();
        erp.behaves(FakeReceiver.status(200));
        house.clock.tick(Duration.ofHours(1));

        webhooks.deliverDue();

        assertThat(types()).endsWith("deal.opened D-1", "milestone.reached D-1");
    }

    @Test
    void amounts_are_left_out_where_the_organisation_shows_none() {
        house.types(ApiHouse.MEERA, "/deal settings amounts off");
        house.types(ApiHouse.SANNE, "/deal won Lumenbakery 12345 EUR signed");
        house.types(ApiHouse.MEERA, "/deal publish this week");

        webhooks.deliverDue();

        assertThat(erp.told()).hasSize(3).noneMatch(told -> told.body().contains("12345"));
        erp.told().forEach(this::isDocumented);
    }

    @Test
    void managers_make_them_in_chat_too_and_nobody_else_does() {
        Answer.WebhookMade made = (Answer.WebhookMade)
                house.types(ApiHouse.MEERA, "/deal webhook new bi <https://bi.example.com/a?b=1&amp;c=2|bi>");
        assertThat(made.address().value()).isEqualTo("https://bi.example.com/a?b=1&c=2");
        assertThat(((Answer.WebhooksShown) house.types(ApiHouse.MEERA, "/deal webhook")).webhooks())
                .hasSize(2);
        assertThat(house.types(ApiHouse.SANNE, "/deal webhook list"))
                .isEqualTo(new Answer.WebhookRefused(Answer.WebhookRefused.Hitch.ADMINS_ONLY, ""));
        assertThat(house.types(ApiHouse.SANNE, "/deal webhook remove bi"))
                .isEqualTo(new Answer.WebhookRefused(Answer.WebhookRefused.Hitch.ADMINS_ONLY, "bi"));
        assertThat(house.types(ApiHouse.MEERA, "/deal webhook remove bi"))
                .isEqualTo(new Answer.WebhookSet("bi", false));
        assertThat(house.types(ApiHouse.MEERA, "/deal webhook new")).isInstanceOf(Answer.Mistake.class);

        assertThat(house.get(house.token("write"), "/api/v1/webhooks").statusCode())
                .isEqualTo(403);
        assertThat(makes("erp", erp.address()).statusCode()).isEqualTo(409);
        assertThat(makes("bi", "ftp://bi.example.com").statusCode()).isEqualTo(400);
        assertThat(makes("bi", "https://me:secret@bi.example.com").statusCode()).isEqualTo(400);
        assertThat(house.send("DELETE", admin, "/api/v1/webhooks/nobody", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_secret_is_told_once_and_is_nowhere_to_be_read() {
        assertThat(house.get(admin, "/api/v1/webhooks").body()).doesNotContain("whsec_", secret);
        assertThat(TestDatabase.secretsOfWebhooks(house.organisation.id()))
                .isNotEmpty()
                .noneMatch(kept -> kept.contains("whsec_"));
    }

    private HttpResponse<String> rotates() {
        return house.send("POST", admin, "/api/v1/webhooks/erp/secret", "");
    }

    private HttpResponse<String> makes(String name, String address) {
        return house.send(
                "POST", admin, "/api/v1/webhooks", "{\"name\": \"" + name + "\", \"url\": \"" + address + "\"}");
    }

    private List<String> types() {
        return erp.told().stream().map(WebhooksIT::type).toList();
    }

    private JsonNode data(int at) {
        return ApiHouse.parsed(erp.told().get(at).body()).path("data");
    }

    private static String type(Told told) {
        JsonNode body = ApiHouse.parsed(told.body());
        JsonNode data = body.path("data");
        String about = data.has("deal")
                ? data.at("/deal/id").asText()
                : data.has("period")
                        ? data.at("/period/label").asText()
                        : data.path("announcement").asText();
        return body.path("type").asText() + " " + about;
    }

    private void isDocumented(Told told) {
        JsonNode document = ApiHouse.json(house.http.get("/api/v1/openapi.json"));
        String type = ApiHouse.parsed(told.body()).path("type").asText();
        JsonNode rules = document.path("webhooks").path(type).at("/post/requestBody/content/application~1json/schema");
        assertThat(rules.isMissingNode()).as(type).isFalse();
        ObjectNode whole = rules.deepCopy();
        whole.set("components", document.path("components"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(whole)
                        .validate(
                                ApiHouse.parsed(told.body()),
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .as(told.body())
                .isEmpty();
    }
}
