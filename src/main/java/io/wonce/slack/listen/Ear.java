package io.wonce.slack.listen;

import com.slack.api.model.Message;
import io.wonce.app.Desk;
import io.wonce.app.HearMessage;
import io.wonce.app.Reads;
import io.wonce.app.ReviseMessage;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.reading.Reading;
import java.time.Instant;
import java.util.Set;

/** The one way in of what people say, whether Slack tells of it now or it is fetched later: the keys make of both one. */
public final class Ear {
    /** What people and integrations say, among all that stands in a channel. */
    private static final Set<String> SPOKEN = Set.of("", "file_share", "thread_broadcast", "me_message", "bot_message");

    private final Reception reception;
    private final HearMessage hear;
    private final ReviseMessage revise;
    private final Reads reader;

    public Ear(Reception reception, Desk desk) {
        this.reception = reception;
        this.hear = new HearMessage(desk);
        this.revise = new ReviseMessage(desk);
        this.reader = desk.reader();
    }

    /** Hears what is said now, and was read already; tells whether it announces something. */
    boolean announces(Workspace workspace, IncomingMessage message, Reading reading) {
        return !hear.hear(workspace.organisation(), message, reading)
                .announcements()
                .isEmpty();
    }

    /** Follows an edit. */
    void revise(Workspace workspace, Spoken spoken) {
        reception
                .message(workspace, spoken)
                .filter(message -> !revise.isRemoved(workspace.organisation(), message))
                .ifPresent(message ->
                        revise.revise(workspace.organisation(), message, reading(workspace, spoken, message)));
    }

    /** Guests are not asked about what is not certain. */
    private Reading reading(Workspace workspace, Spoken spoken, IncomingMessage message) {
        Reading reading = reader.read(workspace.organisation(), message);
        return reception.isByGuest(workspace, spoken) ? reading.certain() : reading;
    }

    /** When it was posted. */
    public static Instant at(Message message) {
        return Spoken.instant(message.getTs());
    }

    /** Hears a message that stands in a channel, or follows its edit where it was heard before that. */
    public void recall(Workspace workspace, Message message, String channel) {
        String kind = message.getSubtype() == null ? "" : message.getSubtype();
        if (!SPOKEN.contains(kind)) {
            return;
        }
        Spoken spoken = Spoken.of(message, channel);
        if (message.getEdited() != null) {
            revise(workspace, spoken);
            return;
        }
        reception
                .message(workspace, spoken)
                .ifPresent(said -> hear.hear(workspace.organisation(), said, reading(workspace, spoken, said)));
    }
}
