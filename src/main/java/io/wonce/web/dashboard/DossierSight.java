package io.wonce.web.dashboard;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.wonce.app.Desk;
import io.wonce.app.ErasePerson;
import io.wonce.app.ExportPerson;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Answer.PersonRefused.Ground;
import io.wonce.web.dashboard.view.ErasePage;
import io.wonce.web.dashboard.view.MissingPage;
import java.util.Optional;

/** What is kept of a person: handed out as a file, or erased after a question. */
final class DossierSight {
    private static final String PEOPLE = "/people";

    private final Desk desk;
    private final Reception reception;
    private final Outcomes outcomes;

    DossierSight(Desk desk, Reception reception, Outcomes outcomes) {
        this.desk = desk;
        this.reception = reception;
        this.outcomes = outcomes;
    }

    void download(Context ctx, Inside inside) {
        Optional<PersonRef> who = Sent.person(Sent.asked(ctx, "person"));
        Answer known = asked(who, inside);
        Optional<String> dossier = who.flatMap(
                person -> new ExportPerson(desk.ledger()).export(inside.organisation(), person, inside.actor()));
        if (dossier.isEmpty()) {
            refuse(ctx, inside, known);
            return;
        }
        ctx.contentType(ContentType.APPLICATION_JSON)
                .header(Header.CONTENT_DISPOSITION, "attachment; filename=\"person.json\"")
                .header(Header.CACHE_CONTROL, "no-store")
                .result(dossier.get());
    }

    void ask(Context ctx, Inside inside) {
        Answer known = asked(Sent.person(Sent.asked(ctx, "person")), inside);
        if (known instanceof Answer.ErasureAsked asked) {
            reception.show(ctx, HttpStatus.OK, "erase", new ErasePage(inside.shell(), asked.person()));
            return;
        }
        refuse(ctx, inside, known);
    }

    void erase(Context ctx, Inside inside) {
        Answer answer = Sent.person(Sent.text(ctx, "person"))
                .map(who ->
                        new ErasePerson(desk.ledger(), desk.clock()).erase(inside.organisation(), who, inside.actor()))
                .orElseGet(() -> new Answer.PersonRefused(Ground.NOBODY));
        if (answer instanceof Answer.PersonErased) {
            outcomes.done(ctx, inside.shell().to(PEOPLE), "erased");
            return;
        }
        refuse(ctx, inside, answer);
    }

    private Answer asked(Optional<PersonRef> who, Inside inside) {
        return who.map(person ->
                        new ErasePerson(desk.ledger(), desk.clock()).ask(inside.organisation(), person, inside.actor()))
                .orElseGet(() -> new Answer.PersonRefused(Ground.NOBODY));
    }

    private void refuse(Context ctx, Inside inside, Answer answer) {
        if (answer.equals(new Answer.PersonRefused(Ground.NOT_YOURS))) {
            String why = inside.words().card(answer, inside.now()).headline();
            outcomes.refuse(
                    ctx, inside, HttpStatus.FORBIDDEN, why, inside.shell().to(PEOPLE));
            return;
        }
        reception.show(ctx, HttpStatus.NOT_FOUND, "missing", new MissingPage(inside.shell(), "event"));
    }
}
