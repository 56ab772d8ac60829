package io.wonce.web.api;

import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.wonce.app.AskWebhooks;
import io.wonce.app.Desk;
import io.wonce.app.MakeWebhook;
import io.wonce.app.SetWebhook;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.organisation.Webhook;
import io.wonce.domain.outgoing.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where programs are told of what happens. */
final class WebhooksResource {
    private final MakeWebhook make;
    private final AskWebhooks ask;
    private final SetWebhook set;

    WebhooksResource(Desk desk) {
        this.make = new MakeWebhook(desk.ledger(), desk.clock(), desk.webhookReach());
        this.ask = new AskWebhooks(desk.ledger());
        this.set = new SetWebhook(desk.ledger(), desk.clock());
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.govern(HandlerType.GET, "/webhooks", this::list),
                Endpoint.govern(HandlerType.POST, "/webhooks", this::make),
                Endpoint.govern(HandlerType.DELETE, "/webhooks/{name}", this::remove),
                Endpoint.govern(HandlerType.POST, "/webhooks/{name}/secret", this::rotate),
                Endpoint.govern(HandlerType.POST, "/webhooks/{name}/resume", this::resume));
    }

    private void list(Call call) {
        call.query().only();
        Answer answer = ask.ask(call.organisation(), actor(call));
        if (!(answer instanceof Answer.WebhooksShown shown)) {
            throw refused(answer);
        }
        Replies.show(call.ctx(), new All(shown.webhooks().stream().map(One::of).toList()));
    }

    private void make(Call call) {
        call.query().only();
        Fields fields = Fields.of(ApiJson.read(call.ctx().body()), "").only("name", "url");
        String name = fields.text("name").orElseThrow(() -> fields.wrong("name", Advice.NAME_IT));
        String url = Optional.of(fields.json().path("url").asText())
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> fields.wrong("url", Advice.WHERE));
        call.ctx().status(HttpStatus.CREATED);
        made(call, make.make(call.organisation(), name, url, actor(call)));
    }

    private void rotate(Call call) {
        call.query().only();
        made(call, set.rotate(call.organisation(), name(call), actor(call)));
    }

    private void remove(Call call) {
        call.query().only();
        done(call, set.remove(call.organisation(), name(call), actor(call)));
    }

    private void resume(Call call) {
        call.query().only();
        done(call, set.resume(call.organisation(), name(call), actor(call)));
    }

    private static void made(Call call, Answer answer) {
        if (!(answer instanceof Answer.WebhookMade made)) {
            throw refused(answer);
        }
        call.ctx().header(Header.CACHE_CONTROL, "no-store");
        Replies.send(
                call.ctx(),
                Replies.JSON,
                ApiJson.write(new Made(
                        made.name(), made.address().value(), made.secret().value(), made.until())));
    }

    private static void done(Call call, Answer answer) {
        if (!(answer instanceof Answer.WebhookSet)) {
            throw refused(answer);
        }
        call.ctx().status(HttpStatus.NO_CONTENT);
    }

    private static String name(Call call) {
        return call.ctx().pathParam("name");
    }

    /** A token of this scope was made by an admin, for what admins may. */
    private static Actor actor(Call call) {
        String name = call.caller().token().name();
        return new Actor(
                new Person(
                        new PersonRef(Platform.BROWSER, "api:" + name),
                        name,
                        Role.ADMIN,
                        Optional.empty(),
                        call.caller().organisation().language()),
                Surface.API);
    }

    private static ApiProblem refused(Answer answer) {
        Answer.WebhookRefused refused = (Answer.WebhookRefused) answer;
        return switch (refused.why()) {
            case WRONG_NAME -> ApiProblem.wrong("name", Advice.HOOK_NAME);
            case WRONG_ADDRESS -> ApiProblem.wrong("url", Advice.HOOK_ADDRESS);
            case NAME_TAKEN -> ApiProblem.of(HttpStatus.CONFLICT, Advice.HOOK_TAKEN);
            case TOO_MANY -> ApiProblem.of(HttpStatus.CONFLICT, Advice.HOOKS);
            case NO_SUCH_WEBHOOK -> ApiProblem.of(HttpStatus.NOT_FOUND, Advice.NO_SUCH_HOOK);
            case NO_KEY -> ApiProblem.of(HttpStatus.CONFLICT, Advice.NO_KEY);
            case ROTATED_LATELY -> ApiProblem.of(HttpStatus.CONFLICT, Advice.ROTATED);
            case ADMINS_ONLY -> ApiProblem.of(HttpStatus.FORBIDDEN, Advice.ADMINS_ONLY);
        };
    }

    /** All that were not removed. */
    record All(List<One> webhooks) {}

    /**
     * Where programs are told of what happens, without its secret.
     *
     * @param waiting how much it was not told yet
     * @param failingSince since when it takes nothing
     * @param stoppedAt when it was given up
     */
    record One(
            String name,
            String url,
            Instant madeAt,
            int waiting,
            Optional<Instant> failingSince,
            Optional<Instant> stoppedAt) {
        static One of(Webhook webhook) {
            return new One(
                    webhook.name(),
                    webhook.address().value(),
                    webhook.madeAt(),
                    webhook.waiting(),
                    webhook.failingSince(),
                    webhook.stoppedAt());
        }
    }

    /**
     * One with a new secret.
     *
     * @param secret shown this once
     * @param formerUntil until when the one before it signs as well
     */
    record Made(String name, String url, String secret, Optional<Instant> formerUntil) {}
}
