package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.AppointPerson;
import io.wonce.app.Desk;
import io.wonce.app.ListColleagues;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.web.dashboard.view.MissingPage;
import io.wonce.web.dashboard.view.PeoplePage;
import java.util.Optional;

/** Who is who, and who is a manager. */
final class PeopleSight {
    private static final String PATH = "/people";

    private final Desk desk;
    private final Reception reception;
    private final Outcomes outcomes;

    PeopleSight(Desk desk, Reception reception, Outcomes outcomes) {
        this.desk = desk;
        this.reception = reception;
        this.outcomes = outcomes;
    }

    void show(Context ctx, Inside inside) {
        reception.show(
                ctx,
                HttpStatus.OK,
                "people",
                new PeoplePage(
                        inside.shell(),
                        new ListColleagues(desk.ledger()).list(inside.organisation()),
                        inside.visitor().manages(),
                        inside.visitor().person().ref(),
                        outcomes.done(ctx, inside)));
    }

    /** Somebody is a manager from now on. */
    void appoint(Context ctx, Inside inside) {
        appoint(ctx, inside, true);
    }

    /** Somebody is no longer one by appointment. */
    void dismiss(Context ctx, Inside inside) {
        appoint(ctx, inside, false);
    }

    private void appoint(Context ctx, Inside inside, boolean manager) {
        Optional<PersonRef> who = Sent.person(Sent.text(ctx, "person")).filter(person -> isKnown(person, inside));
        if (who.isEmpty()) {
            reception.show(ctx, HttpStatus.NOT_FOUND, "missing", new MissingPage(inside.shell(), "event"));
            return;
        }
        Answer answer = new AppointPerson(desk.ledger(), desk.clock())
                .appoint(inside.organisation(), who.get(), "", manager, inside.actor());
        String back = inside.shell().to(PATH);
        if (answer instanceof Answer.SettingsShown) {
            outcomes.done(ctx, back, manager ? "appointed" : "dismissed");
        } else {
            outcomes.tell(ctx, inside, new Resolution.Refused(Refusal.MANAGERS_ONLY), back, back);
        }
    }

    private boolean isKnown(PersonRef person, Inside inside) {
        return new ListColleagues(desk.ledger())
                .list(inside.organisation()).stream()
                        .anyMatch(colleague -> colleague.person().ref().equals(person));
    }
}
