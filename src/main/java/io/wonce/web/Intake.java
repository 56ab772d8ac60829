package io.wonce.web;

import java.util.Set;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Takes the bodies of requests in whole before anybody is troubled with them, so that no thread waits for a client that dribbles its
 * body: there are a few hundred threads, and anybody may open as many connections.
 */
final class Intake extends Handler.Wrapper {
    /** So many bodies of more than {@link Arrival#SMALL} bytes are held at once. */
    private static final int LARGE_AT_ONCE = 32;

    private final Set<String> files;
    private final Limits limits;
    private final Overdue overdue;
    private final Semaphore large = new Semaphore(LARGE_AT_ONCE);

    /** Leaves to whoever serves the addresses of {@code files} what comes there. */
    Intake(Set<String> files, Limits limits, Overdue overdue) {
        this.files = files;
        this.limits = limits;
        this.overdue = overdue;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        EndPoint line = request.getConnectionMetaData().getConnection().getEndPoint();
        Line.remember(request, line);
        Request.addCompletionListener(request, failure -> overdue.speaks(line));
        if (!hasBody(request)) {
            overdue.isServed(line);
            return super.handle(request, response, callback);
        }
        overdue.speaks(line);
        if (isFile(request)) {
            return super.handle(new Spoken(request, () -> overdue.isServed(line)), response, callback);
        }
        if (isHeardOut(request)) {
            new Arrival(request, response, callback, limits.body(), large, this::serve).begin();
        } else {
            Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
        }
        return true;
    }

    private boolean serve(Request whole, Response response, Callback callback) throws Exception {
        overdue.isServed(whole.getConnectionMetaData().getConnection().getEndPoint());
        return super.handle(whole, response, callback);
    }

    /** Read by whoever asks who sends it, within the time that there is to speak, and perhaps larger than others. */
    private boolean isFile(Request request) {
        String path = Request.getPathInContext(request);
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return files.contains(path.substring(0, end));
    }

    /** Not who asks first whether so much is welcome. */
    private boolean isHeardOut(Request request) {
        return request.getLength() <= limits.body()
                || (request.getLength() <= (long) Arrival.HEARD_OUT * limits.body()
                        && !request.getHeaders().contains(HttpHeader.EXPECT));
    }

    /** Tells when all of a body was read. */
    private static final class Spoken extends Request.Wrapper {
        private final Runnable told;

        Spoken(Request request, Runnable told) {
            super(request);
            this.told = told;
        }

        @Override
        public Content.@Nullable Chunk read() {
            Content.Chunk chunk = super.read();
            if (chunk != null && chunk.isLast()) {
                told.run();
            }
            return chunk;
        }
    }

    private static boolean hasBody(Request request) {
        return request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)
                || request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH) > 0;
    }
}
