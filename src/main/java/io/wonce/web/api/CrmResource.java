package io.wonce.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.wonce.app.DealNews;
import io.wonce.app.Desk;
import io.wonce.app.UpsertDeal;
import io.wonce.app.Upserted;
import io.wonce.domain.deal.ExternalId;
import io.wonce.domain.organisation.Organisation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What CRMs send when a deal changes there, each in its own form. */
final class CrmResource {
    /** HubSpot sends no more than 100 at once. */
    private static final int MOST = 100;

    private static final Map<String, CrmMapping> MAPPINGS = Stream.of("hubspot", "salesforce", "pipedrive")
            .collect(Collectors.toUnmodifiableMap(system -> system, CrmMapping::load));

    private final UpsertDeal upsert;

    CrmResource(Desk desk) {
        this.upsert = new UpsertDeal(desk);
    }

    List<Endpoint> endpoints() {
        return List.of(Endpoint.change(HandlerType.POST, "/crm/{system}", this::take));
    }

    private void take(Call call) {
        CrmMapping mapping = Optional.ofNullable(MAPPINGS.get(call.ctx().pathParam("system")))
                .orElseThrow(() -> ApiProblem.of(HttpStatus.NOT_FOUND, Advice.NO_SUCH_CRM));
        List<JsonNode> deals = mapping.deals(ApiJson.read(DealChangesResource.json(call.ctx())));
        if (deals.size() > MOST) {
            throw ApiProblem.wrong("body", Advice.MOST_DEALS, MOST);
        }
        List<Result> results =
                deals.stream().map(deal -> take(call, mapping, deal)).toList();
        Replies.send(call.ctx(), Replies.JSON, ApiJson.write(new Results(results)));
    }

    private Result take(Call call, CrmMapping mapping, JsonNode deal) {
        Organisation organisation = call.caller().organisation();
        Optional<ExternalId> id = mapping.id(deal);
        Optional<DealNews> news = mapping.news(deal, organisation.currency(), organisation.zone());
        if (id.isEmpty() || news.isEmpty()) {
            return new Result(id.map(ExternalId::id), "ignored", Optional.empty(), Optional.empty());
        }
        return result(
                id.get(),
                upsert.upsert(
                        organisation.id(), news.get(), mapping.name(), mapping.system() + ":" + UUID.randomUUID()));
    }

    /** Of a deal without a customer that nobody has told of before, more is to come. */
    private static Result result(ExternalId id, Upserted upserted) {
        Optional<String> known = Optional.of(id.id());
        if (upserted instanceof Upserted.OnDeal on) {
            return new Result(
                    known,
                    on.opened() ? "opened" : "linked",
                    Optional.of(on.deal().deal().id().toString()),
                    Optional.empty());
        }
        if (upserted instanceof Upserted.Asked asked) {
            return new Result(
                    known,
                    "asked",
                    Optional.empty(),
                    Optional.of(asked.announcement().number()));
        }
        if (upserted instanceof Upserted.Dismissed dismissed) {
            return new Result(
                    known,
                    "dismissed",
                    Optional.empty(),
                    Optional.of(dismissed.announcement().number()));
        }
        if (upserted instanceof Upserted.NoCustomer) {
            return new Result(known, "ignored", Optional.empty(), Optional.empty());
        }
        throw DealChangesResource.refused(upserted);
    }

    /** What became of each deal, in their order. */
    record Results(List<Result> results) {}

    /**
     * What became of a deal.
     *
     * @param state opened, linked, asked, dismissed or ignored
     */
    record Result(Optional<String> externalId, String state, Optional<String> deal, Optional<Long> announcement) {}
}
