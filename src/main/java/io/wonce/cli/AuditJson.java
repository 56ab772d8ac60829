package io.wonce.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.wonce.app.audit.AuditResult;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.reading.Amount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;

/** An audit as JSON, for scripts: one object, its items one a line. */
final class AuditJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int DIGITS = 3;

    private AuditJson() {}

    static void write(AuditResult result, Writer out) {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeNumberField("messages", result.messages());
            json.writeNumberField("announcements", result.announcements());
            json.writeNumberField("orders", result.orders());
            json.writeNumberField("unresolved", result.unresolved());
            json.writeNumberField("hypeRatio", rounded(result.hypeRatio()));
            json.writeArrayFieldStart("items");
            for (AuditResult.Item item : result.items()) {
                json.writeRaw('\n');
                write(item, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("weeks");
            for (AuditResult.Week week : result.weeks()) {
                write(week, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the audit", e);
        }
    }

    private static void write(AuditResult.Item item, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("channel", item.channel());
        json.writeStringField("ts", item.ts());
        json.writeStringField("order", item.order().map(DealId::toString).orElse(null));
        json.writeStringField("kind", item.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("customer", item.customer().orElse(null));
        json.writeFieldName("amount");
        json.writeNumber(item.amount().map(Amount::value).orElse(null));
        json.writeStringField(
                "currency",
                item.amount()
                        .flatMap(Amount::currency)
                        .map(Currency::getCurrencyCode)
                        .orElse(null));
        json.writeStringField("milestone", item.milestone().map(Milestone::name).orElse(null));
        json.writeNumberField("confidence", rounded(item.confidence()));
        json.writeEndObject();
    }

    private static void write(AuditResult.Week week, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("week", week.week());
        json.writeNumberField("announcements", week.announcements());
        json.writeNumberField("orders", week.orders());
        json.writeEndObject();
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
