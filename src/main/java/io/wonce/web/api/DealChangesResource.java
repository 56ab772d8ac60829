package io.wonce.web.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.wonce.app.AnswerOnce;
import io.wonce.app.DealNews;
import io.wonce.app.Desk;
import io.wonce.app.ScrollDeals;
import io.wonce.app.UpsertDeal;
import io.wonce.app.Upserted;
import io.wonce.app.port.ApiReplies.Begun;
import io.wonce.app.port.ApiReplies.Reply;
import io.wonce.domain.deal.DealId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Deals, to write. What is sent again under the same {@code Idempotency-Key} is done once. */
final class DealChangesResource {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final UpsertDeal upsert;
    private final ScrollDeals deals;
    private final AnswerOnce once;

    DealChangesResource(Desk desk) {
        this.upsert = new UpsertDeal(desk);
        this.deals = new ScrollDeals(desk.ledger(), desk.clock());
        this.once = new AnswerOnce(desk.ledger(), desk.clock());
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.change(HandlerType.POST, "/deals", this::add),
                Endpoint.change(HandlerType.PATCH, "/deals/{deal}", this::change),
                Endpoint.change(HandlerType.PUT, "/deals/by-external-id/{system}/{id}", this::put));
    }

    private void add(Call call) {
        take(call, DealBody.read(ApiJson.read(json(call.ctx())), Optional.empty(), Optional.empty()));
    }

    private void change(Call call) {
        take(call, DealBody.read(ApiJson.read(json(call.ctx())), Optional.of(Filters.deal(call)), Optional.empty()));
    }

    private void put(Call call) {
        take(
                call,
                DealBody.read(ApiJson.read(json(call.ctx())), Optional.empty(), Optional.of(Filters.external(call))));
    }

    private void take(Call call, DealNews news) {
        Optional<String> key = key(call.ctx());
        String program = call.caller().token().name();
        if (key.isEmpty()) {
            send(
                    call.ctx(),
                    reply(
                            call,
                            upsert.upsert(
                                    call.organisation(),
                                    news,
                                    program,
                                    UUID.randomUUID().toString())));
            return;
        }
        byte[] fingerprint = Replies.sha256(call.ctx().method() + " "
                + call.ctx().path() + "\n" + call.ctx().body());
        String name = "api:" + program + ":" + key.get();
        String message = program + ":" + key.get() + ":" + HexFormat.of().formatHex(fingerprint, 0, 8);
        Begun begun = once.answer(
                call.organisation(),
                name,
                fingerprint,
                () -> reply(call, upsert.upsert(call.organisation(), news, program, message)));
        if (begun instanceof Begun.Answered answered) {
            send(call.ctx(), answered.reply());
            return;
        }
        throw begun instanceof Begun.Different
                ? ApiProblem.of(HttpStatus.UNPROCESSABLE_CONTENT, Advice.OTHER_REQUEST)
                : underWay(call.ctx());
    }

    private Reply reply(Call call, Upserted upserted) {
        if (upserted instanceof Upserted.OnDeal on) {
            DealId id = on.deal().deal().id();
            DealShape shape = DealsResource.shape(deals.find(call.organisation(), id), on.deal());
            return new Reply(
                    on.opened() ? HttpStatus.CREATED.getCode() : HttpStatus.OK.getCode(),
                    ApiRoutes.ROOT + "/deals/" + id,
                    ApiJson.write(shape));
        }
        if (upserted instanceof Upserted.Asked asked) {
            return waiting(new Waiting(asked.announcement().number(), "asked"));
        }
        if (upserted instanceof Upserted.Dismissed dismissed) {
            return waiting(new Waiting(dismissed.announcement().number(), "dismissed"));
        }
        throw refused(upserted);
    }

    static ApiProblem refused(Upserted upserted) {
        if (upserted instanceof Upserted.NoSuchDeal) {
            return ApiProblem.of(HttpStatus.NOT_FOUND, Advice.NO_SUCH_DEAL);
        }
        return upserted instanceof Upserted.NoCustomer
                ? ApiProblem.of(HttpStatus.UNPROCESSABLE_CONTENT, Advice.NO_CUSTOMER)
                : ApiProblem.of(HttpStatus.CONFLICT, Advice.NO_CHANNEL);
    }

    private static Reply waiting(Waiting waiting) {
        return new Reply(HttpStatus.ACCEPTED.getCode(), "", ApiJson.write(waiting));
    }

    private static void send(Context ctx, Reply reply) {
        if (!reply.location().isEmpty()) {
            ctx.header(Header.LOCATION, reply.location());
        }
        Replies.send(ctx.status(reply.status()), Replies.JSON, reply.body());
    }

    private static ApiProblem underWay(Context ctx) {
        ctx.header(Header.RETRY_AFTER, "1");
        return ApiProblem.of(HttpStatus.CONFLICT, Advice.BEING_ANSWERED);
    }

    /** The body of a request that says it is JSON. */
    static String json(Context ctx) {
        String type = Optional.ofNullable(ctx.contentType()).orElse("");
        if (!type.split(";", 2)[0].strip().equalsIgnoreCase(Replies.JSON)) {
            throw ApiProblem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, Advice.SEND_JSON);
        }
        return ctx.body();
    }

    private static Optional<String> key(Context ctx) {
        Optional<String> key = Optional.ofNullable(ctx.header("Idempotency-Key"));
        key.filter(sent -> !KEY.matcher(sent).matches()).ifPresent(sent -> {
            throw ApiProblem.wrong("Idempotency-Key", Advice.KEY);
        });
        return key;
    }

    /**
     * It is not on a deal.
     *
     * @param state asked: people are asked in chat which deal it is; dismissed: they said that it is none
     */
    record Waiting(long announcement, String state) {}
}
