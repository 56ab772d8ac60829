package io.wonce.web.api;

import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.wonce.app.AskRates;
import io.wonce.app.Desk;
import io.wonce.app.EcbFile;
import io.wonce.app.ReadRates;
import io.wonce.domain.deal.Rate;
import io.wonce.domain.outgoing.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What currencies are worth, and a file that says so. */
final class RatesResource {
    private static final int MOST_BYTES = 12_000_000;
    private static final Set<String> TYPES = Set.of("text/csv", "text/xml", "application/xml");

    private final AskRates rates;
    private final ReadRates read;

    RatesResource(Desk desk) {
        this.rates = new AskRates(desk.ledger(), desk.clock());
        this.read = new ReadRates(desk.ledger(), desk.clock());
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/rates", this::show), Endpoint.governByFile(HandlerType.POST, "/rates/ecb", this::take));
    }

    private void show(Call call) {
        call.query().only();
        Answer.RatesShown shown = rates.ask(call.organisation());
        Replies.show(
                call.ctx(),
                new Shown(
                        shown.base().getCurrencyCode(),
                        shown.rates().stream().map(One::of).toList()));
    }

    private void take(Call call) {
        call.query().only();
        EcbFile file = EcbFile.read(body(call)).orElseThrow(() -> ApiProblem.wrong("body", Advice.NO_RATES));
        ReadRates.Taken taken =
                read.read(call.organisation(), file, call.caller().token().name());
        if (taken.read() == 0) {
            throw ApiProblem.wrong("body", Advice.NO_RATE_INTO, taken.base().getCurrencyCode());
        }
        Replies.send(
                call.ctx(),
                Replies.JSON,
                ApiJson.write(new Taken(taken.base().getCurrencyCode(), taken.read(), taken.added())));
    }

    /** Larger than other requests: all days since 1999 are some megabytes. */
    private static String body(Call call) {
        String type = Optional.ofNullable(call.ctx().contentType()).orElse("");
        if (!TYPES.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))) {
            throw ApiProblem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, Advice.SEND_RATES);
        }
        try {
            byte[] body = call.ctx().bodyInputStream().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                throw ApiProblem.of(HttpStatus.CONTENT_TOO_LARGE, Advice.MOST_BYTES, MOST_BYTES);
            }
            return new String(body, StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException("whoever sent rates is gone", gone);
        }
    }

    /** What currencies are worth in {@code base}. */
    record Shown(String base, List<One> rates) {}

    /**
     * What one currency is worth.
     *
     * @param value of one unit, in units of the base currency; a decimal number as text
     * @param day from which on
     */
    record One(String currency, String value, LocalDate day, String source) {
        static One of(Rate rate) {
            return new One(
                    rate.currency().getCurrencyCode(),
                    rate.value().toPlainString(),
                    rate.day(),
                    Names.of(rate.source()));
        }
    }

    /**
     * What became of a file.
     *
     * @param read rates of it that are of days until today
     * @param added those of them that were not there yet
     */
    record Taken(String base, int read, int added) {}
}
