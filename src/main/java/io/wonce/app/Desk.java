package io.wonce.app;

import io.wonce.app.port.ChannelAccess;
import io.wonce.app.port.Ledger;
import io.wonce.domain.organisation.Outreach;
import io.wonce.domain.organisation.WebhookReach;
import java.time.InstantSource;

/**
 * What lies on every desk: the use cases that read and link share it.
 *
 * @param ledger the books
 * @param reader understands messages
 * @param linker decides where statements belong
 * @param clock tells the time
 * @param access tells where Wonce may speak
 * @param dashboard lets people in to the dashboard
 * @param outreach whom organisations may choose as second reader
 * @param webhookReach where webhooks may be
 */
public record Desk(
        Ledger ledger,
        Reads reader,
        Links linker,
        InstantSource clock,
        ChannelAccess access,
        DashboardDoor dashboard,
        Outreach outreach,
        WebhookReach webhookReach) {
    /** One from which nobody asks where Wonce may speak, no dashboard opens, and second readers are on the public web. */
    public Desk(Ledger ledger, Reads reader, Links linker, InstantSource clock) {
        this(
                ledger,
                reader,
                linker,
                clock,
                ChannelAccess.untold(),
                DashboardDoor.shut(),
                Outreach.PUBLIC,
                WebhookReach.PUBLIC);
    }

    /** The same one, in a platform's own room. */
    public Desk asking(ChannelAccess platform) {
        return new Desk(ledger, reader, linker, clock, platform, dashboard, outreach, webhookReach);
    }

    /** The same one, in a house with a dashboard. */
    public Desk showing(DashboardDoor door) {
        return new Desk(ledger, reader, linker, clock, access, door, outreach, webhookReach);
    }

    /** The same one, from which second readers are chosen within {@code reach}. */
    public Desk within(Outreach reach) {
        return new Desk(ledger, reader, linker, clock, access, dashboard, reach, webhookReach);
    }

    /** The same one, from which webhooks are told within {@code reach}. */
    public Desk telling(WebhookReach reach) {
        return new Desk(ledger, reader, linker, clock, access, dashboard, outreach, reach);
    }

    /** The same one, over other books. */
    public Desk over(Ledger books) {
        return new Desk(books, reader, linker, clock, access, dashboard, outreach, webhookReach);
    }

    Inquiry inquiry() {
        return new Inquiry(reader, linker);
    }

    Intake intake() {
        return new Intake(inquiry());
    }
}
