package io.wonce.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.wonce.app.Desk;
import io.wonce.app.RecogniseToken;
import io.wonce.app.Turnstile;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.web.Routes;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The addresses for programs, each answered as {@code openapi.json} says; what goes wrong is told as a problem, never as a page. */
public final class ApiRoutes implements Routes {
    static final String ROOT = "/api/v1";
    private static final Logger LOG = LoggerFactory.getLogger(ApiRoutes.class);
    private static final List<HandlerType> METHODS = List.of(
            HandlerType.GET,
            HandlerType.POST,
            HandlerType.PUT,
            HandlerType.PATCH,
            HandlerType.DELETE,
            HandlerType.HEAD,
            HandlerType.OPTIONS);

    private final List<Endpoint> endpoints;
    private final Admission admission;

    private ApiRoutes(List<Endpoint> endpoints, Admission admission) {
        this.endpoints = endpoints;
        this.admission = admission;
    }

    /** Opens the ledgers of {@code desk} to programs, at their usual pace. */
    public static ApiRoutes open(Desk desk) {
        return open(desk, Turnstile.ofPrograms(desk.clock()));
    }

    static ApiRoutes open(Desk desk, Turnstile turnstile) {
        RecogniseToken recognise = new RecogniseToken(desk.ledger(), desk.clock());
        return new ApiRoutes(endpoints(desk), new Admission(recognise, turnstile));
    }

    /** All that can be asked for, but the description of it. */
    static List<Endpoint> endpoints(Desk desk) {
        return Stream.of(
                        new DealsResource(desk).endpoints(),
                        new DealChangesResource(desk).endpoints(),
                        new NumbersResource(desk).endpoints(),
                        new EventsResource(desk).endpoints(),
                        new CrmResource(desk).endpoints(),
                        new ImportResource(desk).endpoints(),
                        new ExportResource(desk).endpoints(),
                        new RatesResource(desk).endpoints(),
                        new WebhooksResource(desk).endpoints())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Set<String> files() {
        return endpoints.stream()
                .filter(Endpoint::takesFile)
                .map(endpoint -> ROOT + endpoint.path())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void addTo(RoutesConfig routes) {
        Description description = Description.load();
        routes.get(ROOT + "/openapi.json", ctx -> answer(ctx, () -> description.show(ctx)));
        endpoints.forEach(endpoint -> endpoint.methods()
                .forEach(method -> routes.addHttpHandler(
                        method, ROOT + endpoint.path(), ctx -> answer(ctx, () -> admit(ctx, endpoint)))));
        METHODS.forEach(method -> List.of(ROOT, ROOT + "/*")
                .forEach(path -> routes.addHttpHandler(method, path, ctx -> answer(ctx, () -> refuse(ctx)))));
    }

    private void admit(Context ctx, Endpoint endpoint) {
        ctx.header(Header.CACHE_CONTROL, "private, no-cache");
        endpoint.answer().accept(new Call(ctx, admission.admit(ctx, endpoint.scope())));
    }

    /** No such address, or not with this method. */
    private void refuse(Context ctx) {
        String path = ctx.path().substring(ROOT.length());
        String methods = Stream.concat(
                        endpoints.stream()
                                .filter(endpoint -> endpoint.isAt(path))
                                .map(endpoint -> endpoint.method().name()),
                        Stream.of("GET").filter(get -> path.equals("/openapi.json")))
                .sorted()
                .collect(Collectors.joining(", "));
        if (methods.isEmpty()) {
            throw ApiProblem.of(HttpStatus.NOT_FOUND, Advice.NOTHING_HERE, ROOT + "/openapi.json");
        }
        ctx.header(Header.ALLOW, methods);
        throw ApiProblem.of(HttpStatus.METHOD_NOT_ALLOWED, Advice.METHODS, methods);
    }

    private static void answer(Context ctx, Runnable work) {
        ctx.attribute(Routes.ANSWERED, true);
        try {
            work.run();
        } catch (ApiProblem problem) {
            tell(ctx, problem);
        } catch (LedgerUnavailable away) {
            ctx.header(Header.RETRY_AFTER, "5");
            tell(ctx, ApiProblem.of(HttpStatus.SERVICE_UNAVAILABLE, Advice.AWAY));
        } catch (HttpResponseException refused) {
            tell(ctx, ApiProblem.of(HttpStatus.forStatus(refused.getStatus()), Advice.UNREADABLE));
        } catch (RuntimeException broken) {
            LOG.error("{} {} failed", ctx.method(), ctx.endpoint().path, broken);
            tell(ctx, ApiProblem.of(HttpStatus.INTERNAL_SERVER_ERROR, Advice.BROKEN));
        }
    }

    private static void tell(Context ctx, ApiProblem problem) {
        Locale language = Replies.language(ctx);
        ctx.status(problem.status()).header(Header.CONTENT_LANGUAGE, language.toLanguageTag());
        ctx.header(Header.VARY, Header.AUTHORIZATION + ", " + Header.ACCEPT_LANGUAGE);
        Replies.send(ctx, ApiProblem.MEDIA_TYPE, ApiJson.write(problem.body(language)));
    }
}
