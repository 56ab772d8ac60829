package io.wonce.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** A connection over which somebody says as little as they can, byte by byte. */
final class SlowClient implements AutoCloseable {
    private static final int GLANCE = 1;

    private final Socket socket;

    /** As few bytes as there may be on their way to it. */
    private static final int SMALL_WINDOW = 1_024;

    /** Milliseconds; whom the server does not let in at once knocks again after a second. */
    private static final int FIRST_KNOCK = 900;

    /** Connects at the first knock, and says {@code opening} at once. */
    SlowClient(int port, String opening) {
        try {
            socket = new Socket();
            socket.setReceiveBufferSize(SMALL_WINDOW);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), FIRST_KNOCK);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(GLANCE);
            say(opening);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Says one more thing, where the server still listens. */
    void say(String more) {
        try {
            socket.getOutputStream().write(more.getBytes(US_ASCII));
        } catch (IOException hungUp) {
            // What isDismissed() is for.
        }
    }

    /** Takes one more byte of the answer, where the server still speaks. */
    void take() {
        isDismissed();
    }

    /** Whether the server hung up. */
    boolean isDismissed() {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    /** How many bytes the server still says until it hangs up. */
    int rest() {
        int said = 0;
        byte[] some = new byte[65_536];
        try {
            socket.setSoTimeout(10_000);
            for (int more = 0; more >= 0; more = socket.getInputStream().read(some)) {
                said += more;
            }
        } catch (IOException reset) {
            return said;
        }
        return said;
    }

    /** What the server answers until it hangs up. */
    String answer() {
        try {
            socket.setSoTimeout(10_000);
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
