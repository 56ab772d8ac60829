package io.wonce.web.api;

import io.javalin.http.Context;
import io.wonce.app.Caller;
import io.wonce.domain.organisation.OrganisationId;

/**
 * A request of a program that is let in.
 *
 * @param ctx the request, and the answer to it
 * @param caller who asks
 */
record Call(Context ctx, Caller caller) {
    /** Whose ledger it is about; there is no way to ask for another one. */
    OrganisationId organisation() {
        return caller.organisation().id();
    }

    Query query() {
        return new Query(ctx);
    }
}
