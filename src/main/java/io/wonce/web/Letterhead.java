package io.wonce.web;

import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What stands at the head of every answer, whoever gives it: a page, the server that refuses a body, or what is no request at all. */
final class Letterhead extends ErrorHandler implements HttpConfiguration.Customizer {
    private final Map<String, String> headers;

    Letterhead(Map<String, String> headers) {
        this.headers = headers;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable head) {
        headers.forEach(head::put);
        return request;
    }

    /** Who sends what cannot be read is answered before anything else sees the request. */
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        headers.forEach(response.getHeaders()::put);
        return super.handle(request, response, callback);
    }
}
