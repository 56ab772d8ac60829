package io.wonce.web.tryout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The network cable to a server on this computer: it can be pulled, and plugged in again. */
final class Cable implements AutoCloseable {
    private final ServerSocket near;
    private final int far;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile boolean plugged = true;

    private Cable(ServerSocket near, int far) {
        this.near = near;
        this.far = far;
    }

    static Cable to(int port) {
        try {
            Cable cable = new Cable(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
            cable.threads.execute(cable::accept);
            return cable;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return near.getLocalPort();
    }

    void pull() {
        plugged = false;
        ends.forEach(Cable::cut);
        ends.clear();
    }

    void plugIn() {
        plugged = true;
    }

    @Override
    public void close() throws IOException {
        pull();
        near.close();
        threads.shutdownNow();
    }

    private void accept() {
        try {
            while (true) {
                Socket here = near.accept();
                if (plugged) {
                    connect(here);
                } else {
                    here.close();
                }
            }
        } catch (IOException ended) {
            plugged = false;
        }
    }

    private void connect(Socket here) throws IOException {
        Socket there = new Socket(InetAddress.getLoopbackAddress(), far);
        ends.add(here);
        ends.add(there);
        threads.execute(() -> carry(here, there));
        threads.execute(() -> carry(there, here));
    }

    private static void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            cut(from);
            cut(to);
        }
    }

    private static void cut(Socket end) {
        try {
            end.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
