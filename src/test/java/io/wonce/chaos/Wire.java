package io.wonce.chaos;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A wire between programs, which can be cut, stalled or slowed; each call goes to the next of its ends that takes it. */
final class Wire implements AutoCloseable {
    private static final int CHUNK = 16_384;
    private static final int PATIENCE_MILLIS = 1_000;

    private final ServerSocket door;
    private final List<Integer> ends;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger answersToLose = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean stalled;
    private volatile long delayMillis;

    /** A wire to these ports of this computer. */
    Wire(List<Integer> ends) {
        this.ends = List.copyOf(ends);
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        begin("wire", this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Breaks all connections there are. */
    void cut() {
        open.forEach(this::end);
    }

    /** Carries nothing on any connection, old or new, until told otherwise. */
    void stall(boolean now) {
        stalled = now;
    }

    /** Carries everything so much later. */
    void slow(long millis) {
        delayMillis = millis;
    }

    /** Breaks the connection in place of carrying what comes back, so many times. */
    void loseAnswers(int times) {
        answersToLose.set(times);
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        cut();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                begin("wire-call", () -> connect(caller));
            } catch (IOException closed) {
                cut();
            }
        }
    }

    private void connect(Socket caller) {
        open.add(caller);
        Optional<Socket> end = called();
        if (end.isEmpty() || door.isClosed()) {
            end(caller);
            return;
        }
        open.add(end.get());
        begin("wire-back", () -> carry(end.get(), caller, true));
        carry(caller, end.get(), false);
    }

    private Optional<Socket> called() {
        int first = Math.floorMod(turn.getAndIncrement(), ends.size());
        for (int i = 0; i < ends.size(); i++) {
            Socket socket = new Socket();
            try {
                int port = ends.get((first + i) % ends.size());
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
                return Optional.of(socket);
            } catch (IOException refused) {
                end(socket);
            }
        }
        return Optional.empty();
    }

    private void carry(Socket from, Socket to, boolean back) {
        try {
            from.setTcpNoDelay(true);
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                hold();
                if (back && answersToLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                    break;
                }
                out.write(chunk, 0, read);
                out.flush();
            }
        } catch (IOException | InterruptedException cut) {
            // Both ends are told below.
        }
        end(from);
        end(to);
    }

    private void hold() throws InterruptedException {
        if (delayMillis > 0) {
            Thread.sleep(delayMillis);
        }
        while (stalled && !door.isClosed()) {
            Thread.sleep(20);
        }
    }

    private void end(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void begin(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
