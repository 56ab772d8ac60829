package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.DeliveryQueue.Forwarding;
import io.wonce.app.port.Digests.Scheduled;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.Person;
import io.wonce.domain.outgoing.Outgoing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a digest goes that its channel does not take: to the managers, each alone, on the platform of the channel where there are
 * any. Once, as long as nobody sets its time anew: what cannot be sent next week is in the log, and nobody is told every week.
 */
final class DigestDetour {
    private static final int MOST = 20;

    private final Books books;

    DigestDetour(Books books) {
        this.books = books;
    }

    /** The way to one manager; the others are written to here. */
    Optional<Forwarding> of(Outgoing.Digest digest, ChannelRef closed) {
        List<Forwarding> ways = managers(closed).stream()
                .map(manager -> new Forwarding(
                        Conversation.in(ChannelRef.direct(manager.ref())),
                        new Outgoing.Forwarded(digest, closed, Optional.of(manager.language()))))
                .toList();
        if (ways.isEmpty() || !books.receipts().isFirst(key(closed))) {
            return Optional.empty();
        }
        ways.stream().skip(1).forEach(way -> books.outbox().post(way.to(), way.content()));
        return Optional.of(ways.get(0));
    }

    private List<Person> managers(ChannelRef closed) {
        List<Person> all = books.people().managers(MOST);
        List<Person> near = all.stream()
                .filter(manager -> manager.ref().platform() == closed.platform())
                .toList();
        return near.isEmpty() ? all : near;
    }

    private String key(ChannelRef closed) {
        String since = books.digests().of(closed).stream()
                .map(Scheduled::since)
                .max(Comparator.naturalOrder())
                .map(Object::toString)
                .orElse("off");
        return String.join(":", "digest-shut", closed.platform().name(), closed.channelId(), since);
    }
}
