package io.wonce.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.domain.counting.Amendment;
import io.wonce.domain.counting.Conversion;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Revaluation;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Money;
import io.wonce.domain.outgoing.Signal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What happened, as programs read it: {@code type}, {@code timestamp} and {@code data}, in the words of the API. Pure. */
final class SignalJson {
    /** With more, a body would be larger than anybody takes. */
    private static final int MOST_DEALS = 2_000;

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SignalJson() {}

    /** The whole body; at most some 100 KB. */
    static String of(Signal signal, Instant at) {
        ObjectNode whole = NODES.objectNode();
        whole.put("type", type(signal));
        whole.put("timestamp", at.toString());
        whole.set("data", data(signal));
        try {
            return MAPPER.writeValueAsString(whole);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("cannot write a signal as JSON", unwritable);
        }
    }

    private static String type(Signal signal) {
        if (signal instanceof Signal.DealChanged changed) {
            return "deal." + word(changed.event());
        }
        if (signal instanceof Signal.MilestoneReached) {
            return "milestone.reached";
        }
        if (signal instanceof Signal.Unresolved) {
            return "announcement.unresolved";
        }
        return signal instanceof Signal.CountPublished ? "count.published" : "count.restated";
    }

    private static ObjectNode data(Signal signal) {
        ObjectNode data = NODES.objectNode();
        if (signal instanceof Signal.DealChanged changed) {
            data.set("deal", deal(changed.deal()));
        } else if (signal instanceof Signal.MilestoneReached reached) {
            data.put("milestone", word(reached.milestone()));
            data.set("deal", deal(reached.deal()));
        } else if (signal instanceof Signal.Unresolved unresolved) {
            data.put("announcement", unresolved.announcement().number());
            data.put("kind", word(unresolved.kind()));
        } else if (signal instanceof Signal.CountPublished published) {
            count(published.count(), data);
        } else if (signal instanceof Signal.CountRestated restated) {
            restatement(restated.restatement(), data);
        }
        return data;
    }

    private static ObjectNode deal(Deal deal) {
        ObjectNode json = NODES.objectNode();
        json.put("id", deal.id().toString());
        if (deal.status() instanceof DealStatus.MergedInto merged) {
            json.put("status", "merged");
            json.put("mergedInto", merged.deal().toString());
        } else {
            json.put("status", deal.status().getClass().getSimpleName().toLowerCase(Locale.ROOT));
        }
        deal.description().customer().ifPresent(customer -> json.put("customer", customer));
        deal.description().value().ifPresent(value -> json.set("value", money(value)));
        deal.furthest().ifPresent(furthest -> json.put("furthest", word(furthest)));
        json.put("openedAt", deal.openedAt().toString());
        return json;
    }

    private static void count(OrderCount count, ObjectNode data) {
        data.set("period", period(count.period()));
        data.put("orders", count.orders());
        data.put("announcements", count.announcements());
        data.put("unresolved", count.unresolved());
        data.set("totals", sums(count.totals()));
        count.inBase().ifPresent(conversion -> data.set("inBase", conversion(conversion)));
        data.put("countingMilestone", word(count.countingMilestone()));
        data.put("asOf", count.asOf().toString());
    }

    private static ObjectNode conversion(Conversion conversion) {
        ObjectNode json = NODES.objectNode();
        json.set("total", money(conversion.total()));
        json.put("oldestRate", conversion.first().toString());
        json.put("newestRate", conversion.last().toString());
        json.set("without", sums(conversion.without()));
        return json;
    }

    private static void restatement(Restatement restatement, ObjectNode data) {
        data.set("period", period(restatement.period()));
        data.put("publishedAt", restatement.publishedAt().toString());
        data.put("published", restatement.published());
        data.put("known", restatement.known());
        data.set("gone", ids(restatement.gone()));
        data.set("come", ids(restatement.come()));
        data.set("reasons", reasons(restatement.amendments()));
        data.set(
                "revalued",
                ids(restatement.revalued().stream().map(Revaluation::deal).toList()));
    }

    /** Why each went or came; not by whom, as names leave for nobody. */
    private static ArrayNode reasons(List<Amendment> amendments) {
        ArrayNode json = NODES.arrayNode();
        amendments.stream().limit(MOST_DEALS).forEach(amendment -> json.add(reason(amendment)));
        return json;
    }

    private static ObjectNode reason(Amendment amendment) {
        ObjectNode json = NODES.objectNode();
        json.put("deal", amendment.deal().toString());
        json.put("cause", word(amendment.cause()));
        amendment.into().ifPresent(into -> json.put("into", into.toString()));
        amendment.at().ifPresent(at -> json.put("at", at.toString()));
        return json;
    }

    private static ObjectNode period(Period period) {
        ObjectNode json = NODES.objectNode();
        json.put("label", period.label());
        json.put("first", period.first().toString());
        json.put("last", period.end().minusDays(1).toString());
        return json;
    }

    private static ArrayNode ids(List<DealId> deals) {
        ArrayNode json = NODES.arrayNode();
        deals.stream().limit(MOST_DEALS).forEach(deal -> json.add(deal.toString()));
        return json;
    }

    private static ArrayNode sums(List<Money> sums) {
        ArrayNode json = NODES.arrayNode();
        sums.forEach(sum -> json.add(money(sum)));
        return json;
    }

    private static ObjectNode money(Money money) {
        ObjectNode json = NODES.objectNode();
        json.put("amount", money.amount().toPlainString());
        json.put("currency", money.currency().getCurrencyCode());
        return json;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
