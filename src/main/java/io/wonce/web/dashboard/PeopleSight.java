package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.AppointPerson;
import io.wonce.app.AppointPerson.Step;
import io.wonce.app.AssignTeam;
import io.wonce.app.Desk;
import io.wonce.app.ListColleagues;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.TeamName;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.web.dashboard.view.MissingPage;
import io.wonce.web.dashboard.view.PeoplePage;
import java.util.Optional;

/** Who is who, who is a manager or an admin, and who is in which team. */
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
                        inside.visitor().administers(),
                        inside.visitor().person().ref(),
                        outcomes.done(ctx, inside)));
    }

    /** Somebody is a manager from now on, or an admin, or no longer by appointment. */
    void appoint(Context ctx, Inside inside, Step step) {
        Optional<PersonRef> who = Sent.person(Sent.text(ctx, "person")).filter(person -> isKnown(person, inside));
        if (who.isEmpty()) {
            reception.show(ctx, HttpStatus.NOT_FOUND, "missing", new MissingPage(inside.shell(), "event"));
            return;
        }
        Answer answer = new AppointPerson(desk.ledger(), desk.clock())
                .appoint(inside.organisation(), who.get(), "", step, inside.actor());
        String back = inside.shell().to(PATH);
        if (answer instanceof Answer.SettingsShown) {
            outcomes.done(ctx, back, done(step));
        } else {
            outcomes.tell(ctx, inside, new Resolution.Refused(Refusal.ADMINS_ONLY), back, back);
        }
    }

    /** Somebody is in a team from now on; in none by a manager's word where none is named. */
    void assign(Context ctx, Inside inside) {
        Optional<PersonRef> who = Sent.person(Sent.text(ctx, "person")).filter(person -> isKnown(person, inside));
        if (who.isEmpty()) {
            reception.show(ctx, HttpStatus.NOT_FOUND, "missing", new MissingPage(inside.shell(), "event"));
            return;
        }
        String back = inside.shell().to(PATH);
        String typed = Sent.text(ctx, "team");
        Optional<TeamName> team = TeamName.of(typed);
        if (team.isEmpty() && !typed.isBlank()) {
            String why = inside.shell().text().get("board.people.team.wrong");
            outcomes.refuse(ctx, inside, HttpStatus.BAD_REQUEST, why, back);
            return;
        }
        Answer answer = new AssignTeam(desk.ledger(), desk.clock())
                .assign(inside.organisation(), who.get(), "", team, inside.actor());
        Resolution ended = answer instanceof Answer.TeamAssigned assigned
                ? assigned.done()
                : new Resolution.Refused(Refusal.MANAGERS_ONLY);
        outcomes.tell(ctx, inside, ended, back, back);
    }

    private static String done(Step step) {
        return switch (step) {
            case MANAGER -> "appointed";
            case NO_MANAGER -> "dismissed";
            case ADMIN -> "admin";
            case NO_ADMIN -> "no-admin";
        };
    }

    private boolean isKnown(PersonRef person, Inside inside) {
        return new ListColleagues(desk.ledger())
                .list(inside.organisation()).stream()
                        .anyMatch(colleague -> colleague.person().ref().equals(person));
    }
}
