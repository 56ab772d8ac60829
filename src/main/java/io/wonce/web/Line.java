package io.wonce.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;

/** The connection over which an answer leaves. */
public final class Line {
    private static final String KEY = "wonce.line";

    private Line() {}

    static void remember(Request request, EndPoint line) {
        request.setAttribute(KEY, line);
    }

    /**
     * Cuts the connection, so that nobody takes what was sent of the answer for all of it. It is reset: where neither a length nor
     * chunks tell the end of an answer, as to a proxy that speaks HTTP/1.0, a mere close would be that end.
     */
    public static void cut(Context ctx) {
        if (ctx.req().getAttribute(KEY) instanceof EndPoint line) {
            reset(line);
            line.close();
        }
    }

    private static void reset(EndPoint line) {
        if (line.getTransport() instanceof SocketChannel channel) {
            try {
                channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            } catch (IOException isCutAlready) {
                // Whoever asked has left.
            }
        }
    }
}
