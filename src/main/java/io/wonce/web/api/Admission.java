package io.wonce.web.api;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.wonce.app.Caller;
import io.wonce.app.RecogniseToken;
import io.wonce.app.TooFast;
import io.wonce.app.Turnstile;
import io.wonce.app.Wicket;
import io.wonce.domain.organisation.ApiToken.Scope;
import io.wonce.domain.organisation.Ticket;
import io.wonce.domain.outgoing.Answer.TokenMade;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Lets programs in: with a token that is known and may do what they want, and no faster than they may. */
final class Admission {
    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    private final Wicket<Caller> callers;

    Admission(RecogniseToken recognise, Turnstile turnstile) {
        this.callers = turnstile.wicket(
                recognise::recognise, (ticket, caller) -> caller.token().name());
    }

    /** Throws an {@link ApiProblem} where {@code ctx} may not go on. */
    Caller admit(Context ctx, Scope scope) {
        Ticket ticket = sent(ctx).flatMap(TokenMade::parse).orElseThrow(() -> stranger(ctx));
        Caller caller = recognise(ctx, ticket).orElseThrow(() -> stranger(ctx));
        if (!caller.token().allows(scope)) {
            ctx.header(
                    Header.WWW_AUTHENTICATE,
                    "Bearer realm=\"wonce\", error=\"insufficient_scope\", scope=\"" + Names.of(scope) + "\"");
            throw ApiProblem.of(HttpStatus.FORBIDDEN, Advice.SCOPE, Names.of(scope));
        }
        return caller;
    }

    private Optional<Caller> recognise(Context ctx, Ticket ticket) {
        try {
            return callers.recognise(ticket);
        } catch (TooFast early) {
            throw tooFast(ctx, early);
        }
    }

    /** Some systems know user and password only: the password is the token then. */
    private static Optional<String> sent(Context ctx) {
        String header = Optional.ofNullable(ctx.header(Header.AUTHORIZATION)).orElse("");
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.of(header.substring(BEARER.length()).strip());
        }
        return header.regionMatches(true, 0, BASIC, 0, BASIC.length())
                ? password(header.substring(BASIC.length()).strip())
                : Optional.empty();
    }

    private static Optional<String> password(String encoded) {
        try {
            String both = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return Optional.of(both.substring(both.indexOf(':') + 1));
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    private static ApiProblem stranger(Context ctx) {
        boolean came = ctx.header(Header.AUTHORIZATION) != null;
        ctx.header(Header.WWW_AUTHENTICATE, "Bearer realm=\"wonce\"" + (came ? ", error=\"invalid_token\"" : ""));
        return ApiProblem.of(HttpStatus.UNAUTHORIZED, Advice.TOKEN);
    }

    private static ApiProblem tooFast(Context ctx, TooFast early) {
        ctx.header(Header.RETRY_AFTER, String.valueOf(early.seconds()));
        return ApiProblem.of(HttpStatus.TOO_MANY_REQUESTS, Advice.TOO_FAST);
    }
}
