package io.wonce.postgres;

import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Expectation;
import io.wonce.domain.deal.Money;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parts of a deal as named parameters. */
final class DealColumns {
    private DealColumns() {}

    static Map<String, @Nullable Object> of(Description description) {
        Optional<Expectation> expectation = description.expectation();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("customer", description.customer().orElse(null));
        columns.put("amount", description.value().map(Money::amount).orElse(null));
        columns.put("currency", description.value().map(Money::currency).orElse(null));
        columns.put(
                "ownerPlatform",
                description.owner().map(o -> o.platform().name()).orElse(null));
        columns.put("owner", description.owner().map(o -> o.personId()).orElse(null));
        columns.put("closeDate", expectation.flatMap(Expectation::closeDate).orElse(null));
        columns.put("probability", expectation.map(Expectation::probability).orElse(null));
        columns.put("category", expectation.map(e -> e.category().name()).orElse(null));
        return columns;
    }

    static Map<String, @Nullable Object> of(DealStatus status) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("status", word(status));
        columns.put(
                "mergedInto",
                status instanceof DealStatus.MergedInto merged ? merged.deal().number() : null);
        return columns;
    }

    private static String word(DealStatus status) {
        if (status instanceof DealStatus.Open) {
            return "OPEN";
        }
        if (status instanceof DealStatus.Lost) {
            return "LOST";
        }
        if (status instanceof DealStatus.Cancelled) {
            return "CANCELLED";
        }
        return status instanceof DealStatus.MergedInto ? "MERGED" : "RETRACTED";
    }
}
