package io.wonce.model;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/** Sockets that look where they are about to connect to: nothing is left between the look and the connection. */
final class GuardedSockets extends SocketFactory {
    private final Neighbourhood neighbourhood;

    GuardedSockets(Neighbourhood neighbourhood) {
        this.neighbourhood = neighbourhood;
    }

    @Override
    public Socket createSocket() {
        return new Guarded(neighbourhood);
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
    static final class OutOfBounds extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final class Guarded extends Socket {
        private final Neighbourhood neighbourhood;

        private Guarded(Neighbourhood neighbourhood) {
            this.neighbourhood = neighbourhood;
        }

        @Override
        public void connect(SocketAddress to, int timeout) throws IOException {
            boolean isAdmitted = to instanceof InetSocketAddress found
                    && !found.isUnresolved()
                    && neighbourhood.admits(found.getAddress());
            if (!isAdmitted) {
                throw new OutOfBounds();
            }
            super.connect(to, timeout);
        }
    }
}
