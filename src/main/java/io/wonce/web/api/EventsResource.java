package io.wonce.web.api;

import io.wonce.app.Desk;
import io.wonce.app.FollowChanges;
import io.wonce.app.port.Changes;
import java.util.List;

/** What changes, to follow. */
final class EventsResource {
    private final FollowChanges changes;

    EventsResource(Desk desk) {
        this.changes = new FollowChanges(desk.ledger());
    }

    List<Endpoint> endpoints() {
        return List.of(Endpoint.get("/events", this::follow));
    }

    /** The way on is always told: what follows may not have happened yet. */
    private void follow(Call call) {
        Query query = call.query().only("limit", "cursor");
        long from = query.cursor(0);
        List<Changes.Numbered> found = changes.follow(call.organisation(), from, query.limit());
        long last = found.isEmpty() ? from : found.get(found.size() - 1).id().number();
        Replies.next(call, last);
        Replies.show(call.ctx(), new Events(found.stream().map(EventShape::of).toList(), String.valueOf(last)));
    }

    /**
     * What happened.
     *
     * @param cursor to go on from
     */
    record Events(List<EventShape> events, String cursor) {}
}
