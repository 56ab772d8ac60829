package io.wonce.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;
import org.jspecify.annotations.Nullable;

/** A body on its way in; whoever serves the request sees it when all of it is there, or one byte more than it may have. */
final class Arrival implements Invocable.Task {
    /** Nearly all bodies are smaller, and always find room. */
    static final int SMALL = 65_536;

    /**
     * So many times what a body may have is heard out, though not kept: who still speaks when the connection closes may never hear why
     * (RFC 9112, section 9.6).
     */
    static final int HEARD_OUT = 4;

    private final Request request;
    private final Response response;
    private final Callback callback;
    private final int most;
    private final Semaphore large;
    private final Service service;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private long heard;
    private boolean counted;

    Arrival(Request request, Response response, Callback callback, int most, Semaphore large, Service service) {
        this.request = request;
        this.response = response;
        this.callback = callback;
        this.most = most;
        this.large = large;
        this.service = service;
    }

    /** Serves a request whose body has come. */
    @FunctionalInterface
    interface Service {
        boolean serve(Request whole, Response response, Callback callback) throws Exception;
    }

    /** Reads what is there; where that is all, the request is served by this thread. */
    void begin() {
        if (read()) {
            serve();
        }
    }

    /** More has come; the thread is the network's, which has to go on. */
    @Override
    public void run() {
        if (read()) {
            request.getContext().execute(this::serve);
        }
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    /** Whether there is nothing left to wait for. */
    private boolean read() {
        while (true) {
            Content.@Nullable Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return false;
            }
            if (Content.Chunk.isFailure(chunk)) {
                callback.failed(chunk.getFailure());
                return false;
            }
            keep(chunk);
            if (!hasRoom()) {
                Response.writeError(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503);
                return false;
            }
            if (chunk.isLast() || heard > (long) HEARD_OUT * most) {
                return true;
            }
        }
    }

    private void keep(Content.Chunk chunk) {
        heard += chunk.remaining();
        byte[] bytes = new byte[Math.min(chunk.remaining(), most + 1 - held.size())];
        chunk.getByteBuffer().get(bytes);
        held.writeBytes(bytes);
        chunk.release();
    }

    private boolean hasRoom() {
        if (counted || held.size() <= SMALL) {
            return true;
        }
        counted = large.tryAcquire();
        if (counted) {
            Request.addCompletionListener(request, failure -> large.release());
        }
        return counted;
    }

    private void serve() {
        try {
            if (!service.serve(new Whole(request, held.toByteArray()), response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception broken) {
            Response.writeError(request, response, callback, broken);
        }
    }

    private static final class Whole extends Request.Wrapper {
        private final Content.Source body;

        Whole(Request request, byte[] body) {
            super(request);
            this.body = Content.Source.from(ByteBuffer.wrap(body));
        }

        @Override
        public Content.@Nullable Chunk read() {
            return body.read();
        }

        @Override
        public void demand(Runnable later) {
            body.demand(later);
        }

        @Override
        public void fail(Throwable failure) {
            body.fail(failure);
            super.fail(failure);
        }
    }
}
