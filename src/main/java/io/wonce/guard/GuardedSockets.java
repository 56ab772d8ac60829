package io.wonce.guard;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.Predicate;
import javax.net.SocketFactory;

/** Sockets that look where they are about to connect to: nothing is left between the look and the connection. */
public final class GuardedSockets extends SocketFactory {
    private final Predicate<InetAddress> admitted;

    /** Sockets that connect where {@code admitted} says so, and nowhere else. */
    public GuardedSockets(Predicate<InetAddress> admitted) {
        this.admitted = admitted;
    }

    @Override
    public Socket createSocket() {
        return new Guarded(admitted);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    private Socket connected(SocketAddress to) throws IOException {
        Socket socket = createSocket();
        socket.connect(to);
        return socket;
    }

    /** It leads where it may not. */
    public static final class OutOfBounds extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final class Guarded extends Socket {
        private final Predicate<InetAddress> admitted;

        private Guarded(Predicate<InetAddress> admitted) {
            this.admitted = admitted;
        }

        @Override
        public void connect(SocketAddress to, int timeout) throws IOException {
            boolean isAdmitted =
                    to instanceof InetSocketAddress found && !found.isUnresolved() && admitted.test(found.getAddress());
            if (!isAdmitted) {
                throw new OutOfBounds();
            }
            super.connect(to, timeout);
        }
    }
}
