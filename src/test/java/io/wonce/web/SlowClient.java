package io.wonce.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** A connection over which somebody says as little as they can, byte by byte. */
final class SlowClient implements AutoCloseable {
    private static final int GLANCE = 1;

    private final Socket socket;

    /** Connects, and says {@code opening} at once. */
    SlowClient(int port, String opening) {
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
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
