package io.wonce.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.wonce.app.AnswerClick;
import io.wonce.app.port.Slot;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.postgres.TestDatabase;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The robot's "Deal won" and the rep's cheer are one order. */
final class CrmIT {
    private final ApiHouse house = ApiHouse.open();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void the_reps_cheer_and_hubspots_deal_won_are_one_order() {
        cheers("🎉 Lumenbakery has signed! 12.5k for the webshop");
        String token = house.token("write");

        JsonNode linked = sends(token, "hubspot", """
            {"objectId": 9001, "associatedCompany": {"name": "Lumenbakery BV"}, "properties": {
                "dealname": {"value": "Webshop"}, "amount": {"value": "12500"},
                "deal_currency_code": {"value": "EUR"}, "dealstage": {"value": "closedwon"}}}
            """);
        settle(linked);
        JsonNode again = sends(token, "hubspot", """
            [{"objectId": 9001, "propertyName": "dealstage", "propertyValue": "closedwon", "subscriptionType": "deal.propertyChange"},
             {"objectId": 9001, "propertyName": "amount", "propertyValue": "1"}]
            """);

        assertThat(again.at("/results/0/deal").asText()).isEqualTo("D-1");
        assertThat(again.at("/results/1/state").asText()).isEqualTo("ignored");
        assertThat(orders(token)).isEqualTo(1);
        JsonNode deal = ApiHouse.json(house.get(token, "/api/v1/deals/by-external-id/hubspot/9001"));
        assertThat(deal.path("id").asText()).isEqualTo("D-1");
        assertThat(deal.path("announcements").asInt()).isEqualTo(2);
    }

    @Test
    void a_deal_is_followed_from_expected_to_won_in_salesforce() {
        house.says(ApiHouse.SANNE, "Zonnedauw signed! 🎉 40k");
        String token = house.token("write");
        String opportunity = """
            {"Id": "0065e00000AbCdEAAV", "Name": "Renewal", "Account": {"Name": "Kestrel Foods"}, "Amount": 18000.5,
             "CurrencyIsoCode": "USD", "StageName": "%s", "CloseDate": "2026-12-15", "Probability": 80,
             "ForecastCategoryName": "Commit", "Owner": {"Name": "Sanne de Vries"}}
            """;

        JsonNode expected = sends(token, "salesforce", opportunity.formatted("Negotiation/Review"));
        JsonNode won = sends(token, "salesforce", opportunity.formatted("Closed Won"));
        JsonNode repeated = sends(token, "salesforce", opportunity.formatted("Closed Won"));

        assertThat(expected.at("/results/0/state").asText()).isEqualTo("opened");
        assertThat(won.at("/results/0/deal")).isEqualTo(expected.at("/results/0/deal"));
        assertThat(repeated.at("/results/0/deal")).isEqualTo(expected.at("/results/0/deal"));
        JsonNode deal = ApiHouse.json(house.get(
                token, "/api/v1/deals/" + expected.at("/results/0/deal").asText()));
        assertThat(deal.path("furthest").asText()).isEqualTo("signed");
        assertThat(deal.at("/expectation/category").asText()).isEqualTo("commit");
        assertThat(deal.at("/value/amount").asText()).isEqualTo("18000.5");
        assertThat(deal.at("/owner/name").asText()).isEqualTo("Sanne de Vries");
        assertThat(deal.path("announcements").asInt()).isEqualTo(1);
    }

    @Test
    void pipedrive_in_both_of_its_forms_and_a_deal_that_is_lost() {
        house.says(ApiHouse.SANNE, "Zonnedauw signed! 🎉 40k");
        String token = house.token("write");

        JsonNode first = sends(token, "pipedrive", """
            {"current": {"id": 77, "title": "Ovens", "org_name": "Tessel & Zn", "value": 900, "currency": "EUR",
             "status": "open", "expected_close_date": "2026-12-15", "probability": null}, "event": "added.deal"}
            """);
        JsonNode lost = sends(token, "pipedrive", """
            {"data": {"id": 77, "title": "Ovens", "value": 900, "currency": "EUR", "status": "lost"},
             "meta": {"action": "change", "entity": "deal", "version": "2.0"}}
            """);

        assertThat(first.at("/results/0/state").asText()).isEqualTo("opened");
        JsonNode deal = ApiHouse.json(
                house.get(token, "/api/v1/deals/" + lost.at("/results/0/deal").asText()));
        assertThat(deal.path("status").asText()).isEqualTo("lost");
        assertThat(deal.path("customer").asText()).isEqualTo("Tessel & Zn");
        assertThat(deal.at("/expectation/probability").asInt()).isEqualTo(50);
    }

    @Test
    void a_second_record_of_the_same_size_is_asked_about_and_never_merged_silently() {
        house.says(ApiHouse.SANNE, "Zonnedauw signed! 🎉 40k");
        String token = house.token("write");
        String won = """
            {"data": {"id": %d, "org_name": "Mapleforge", "title": "Saws", "value": 7000, "currency": "EUR", "status": "won"}}
            """;
        sends(token, "pipedrive", won.formatted(1));

        JsonNode second = sends(token, "pipedrive", won.formatted(2));
        JsonNode repeated = sends(token, "pipedrive", won.formatted(2));

        assertThat(second.at("/results/0/state").asText()).isEqualTo("asked");
        assertThat(repeated).isEqualTo(second);
        AnnouncementId asked =
                new AnnouncementId(second.at("/results/0/announcement").asLong());
        Outgoing prompt = house.desk
                .ledger()
                .write(
                        house.organisation.id(),
                        books -> books.outbox().shown(Slot.prompt(asked)).orElseThrow());
        assertThat(prompt).isInstanceOf(Outgoing.Prompt.class);
        new AnswerClick(house.desk)
                .answer(house.organisation.id(), new Click.Open(asked), new Actor(ApiHouse.SANNE, Surface.PROMPT));
        assertThat(sends(token, "pipedrive", won.formatted(2))
                        .at("/results/0/deal")
                        .asText())
                .isNotEqualTo(sends(token, "pipedrive", won.formatted(1))
                        .at("/results/0/deal")
                        .asText());
    }

    @Test
    void the_same_deal_sent_four_times_at_once_is_one_order() {
        house.says(ApiHouse.SANNE, "Zonnedauw signed! 🎉 40k");
        String token = house.token("write");
        String won = """
                {"data": {"id": 8, "org_name": "Driftwood", "title": "Piers", "value": 7000, "currency": "EUR", "status": "won"}}
                """;

        List<String> deals = IntStream.range(0, 4)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> sends(token, "pipedrive", won)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.at("/results/0/deal").asText())
                .distinct()
                .toList();

        assertThat(deals).hasSize(1);
        assertThat(orders(token)).isEqualTo(1);
    }

    @Test
    void what_a_crm_marks_as_won_or_lost_is_whatever_its_stages_are_called() {
        house.says(ApiHouse.SANNE, "Zonnedauw signed! 🎉 40k");
        String token = house.token("write");
        String opportunity = """
            {"Id": "%s", "AccountName": "%s", "Amount": 500, "StageName": "%s", "IsClosed": %s, "IsWon": %s}
            """;
        sends(token, "salesforce", opportunity.formatted("0061", "Marigold", "Bezig", false, false));
        sends(token, "salesforce", opportunity.formatted("0062", "Pinewood", "Bezig", false, false));

        JsonNode hubspot = sends(token, "hubspot", """
            {"id": "77", "company": {"name": "Thistledown"}, "properties": {
                "dealname": "Looms", "amount": "900", "dealstage": "1029384", "hs_is_closed_won": "true"}}
            """);
        JsonNode won = sends(token, "salesforce", opportunity.formatted("0061", "Marigold", "Gewonnen", true, true));
        JsonNode lost = sends(token, "salesforce", opportunity.formatted("0062", "Pinewood", "Verloren", true, false));

        assertThat(deal(token, hubspot).path("furthest").asText()).isEqualTo("signed");
        assertThat(deal(token, won).path("furthest").asText()).isEqualTo("signed");
        assertThat(deal(token, lost).path("status").asText()).isEqualTo("lost");
        assertThat(orders(token)).isEqualTo(2);
    }

    @Test
    void what_was_won_long_ago_counts_on_its_day_and_is_not_celebrated_now() {
        house.says(ApiHouse.SANNE, "Zonnedauw signed! 🎉 40k");
        String token = house.token("write");

        JsonNode hubspot = sends(token, "hubspot", """
            {"id": "1", "company": {"name": "Thistledown"}, "properties": {"dealname": "Looms", "amount": "900",
             "dealstage": "closedwon", "closedate": "2026-08-31T22:30:00.000Z"}}
            """);
        JsonNode salesforce = sends(token, "salesforce", """
            {"Id": "0061", "AccountName": "Marigold", "Amount": 500, "StageName": "Closed Won", "CloseDate": "2026-07-04"}
            """);
        JsonNode pipedrive = sends(token, "pipedrive", """
            {"data": {"id": 3, "org_name": "Pinewood", "value": 700, "currency": "EUR", "status": "won",
             "won_time": "2026-08-12 09:15:00"}, "meta": {"entity": "deal"}}
            """);
        JsonNode fresh = sends(token, "pipedrive", """
            {"data": {"id": 4, "org_name": "Quillfeather", "value": 800, "currency": "EUR", "status": "won",
             "won_time": "2026-11-26 12:59:00"}, "meta": {"entity": "deal"}}
            """);

        assertThat(deal(token, hubspot).at("/milestones/signed").asText()).startsWith("2026-09-01T");
        assertThat(deal(token, salesforce).at("/milestones/signed").asText()).startsWith("2026-07-04T");
        assertThat(deal(token, pipedrive).at("/milestones/signed").asText()).startsWith("2026-08-12T");
        assertThat(deal(token, fresh).at("/milestones/signed").asText()).startsWith("2026-11-26T13:0");
        assertThat(ApiHouse.json(house.get(token, "/api/v1/counts?period=week"))
                        .path("orders")
                        .asInt())
                .isEqualTo(1);
        assertThat(TestDatabase.posted(house.organisation.id(), Conversation.in(ApiHouse.WINS)).stream()
                        .filter(Outgoing.Celebration.class::isInstance))
                .hasSize(1);
    }

    @Test
    void what_is_about_no_deal_is_ignored_and_a_title_alone_opens_nothing() {
        house.says(ApiHouse.SANNE, "Zonnedauw signed! 🎉 40k");
        String token = house.token("write");

        JsonNode person = sends(token, "pipedrive", """
                {"data": {"id": 5, "org_name": "Osprey", "title": "Nests", "status": "won"}, "meta": {"entity": "organization"}}
                """);
        JsonNode old = sends(token, "pipedrive", """
                {"current": {"id": 5, "org_name": "Osprey", "title": "Nests", "status": "won"}, "meta": {"object": "activity"}}
                """);
        JsonNode titled = sends(token, "pipedrive", """
                {"data": {"id": 6, "title": "Webshop", "org_id": 3, "value": 77, "currency": "EUR", "status": "won"},
                 "meta": {"entity": "deal"}}
                """);

        assertThat(person.at("/results/0/state").asText()).isEqualTo("ignored");
        assertThat(old.at("/results/0/state").asText()).isEqualTo("ignored");
        assertThat(titled.at("/results/0/state").asText()).isEqualTo("asked");
        assertThat(orders(token)).isZero();
    }

    @Test
    void an_organisation_without_a_channel_is_told_so() {
        String token = house.token("write");

        HttpResponse<String> refused = house.send(
                "POST",
                token,
                "/api/v1/crm/pipedrive",
                "{\"data\": {\"id\": 1, \"title\": \"x\", \"status\": \"won\"}}");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(house.send("POST", token, "/api/v1/crm/siebel", "{}").statusCode())
                .isEqualTo(404);
    }

    private JsonNode deal(String token, JsonNode results) {
        return ApiHouse.json(house.get(
                token, "/api/v1/deals/" + results.at("/results/0/deal").asText()));
    }

    private void cheers(String text) {
        for (Announcement announcement : house.says(ApiHouse.SANNE, text)) {
            new AnswerClick(house.desk)
                    .answer(
                            house.organisation.id(),
                            new Click.Open(announcement.id()),
                            new Actor(ApiHouse.SANNE, Surface.PROMPT));
        }
    }

    /** Where Wonce was not sure, the rep says in chat that it is hers. */
    private void settle(JsonNode results) {
        if (results.at("/results/0/state").asText().equals("asked")) {
            AnnouncementId asked =
                    new AnnouncementId(results.at("/results/0/announcement").asLong());
            new AnswerClick(house.desk)
                    .answer(
                            house.organisation.id(),
                            new Click.Link(asked, new DealId(1)),
                            new Actor(ApiHouse.SANNE, Surface.PROMPT));
        }
    }

    private JsonNode sends(String token, String crm, String body) {
        HttpResponse<String> answer = house.send("POST", token, "/api/v1/crm/" + crm, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ApiHouse.json(answer);
    }

    private int orders(String token) {
        return ApiHouse.json(house.get(token, "/api/v1/counts?period=2026"))
                .path("orders")
                .asInt();
    }
}
