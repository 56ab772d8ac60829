package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.Desk;
import io.wonce.app.ListChanges;
import io.wonce.app.ListColleagues;
import io.wonce.app.command.FillSettings;
import io.wonce.app.port.ChangeFilter;
import io.wonce.app.port.Colleague;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.counting.Periods;
import io.wonce.web.dashboard.view.LogPage;
import java.util.List;

/** The log of all that changed the ledger. */
final class LogSight {
    private final Desk desk;
    private final Reception reception;
    private final Outcomes outcomes;
    private final Periods periods = Periods.create();

    LogSight(Desk desk, Reception reception, Outcomes outcomes) {
        this.desk = desk;
        this.reception = reception;
        this.outcomes = outcomes;
    }

    void show(Context ctx, Inside inside) {
        DealQuery query = new DealQuery(ctx, inside, periods);
        ChangeFilter filter = query.changes();
        ListChanges.Listed listed =
                new ListChanges(desk.ledger()).list(inside.organisation(), filter, query.page(), inside.actor());
        List<Person> people = new ListColleagues(desk.ledger())
                .list(inside.organisation()).stream().map(Colleague::person).toList();
        if (listed.all() == 0 && filter.by().filter(by -> !isOneOf(people, by)).isPresent()) {
            query.unknownPerson();
        }
        HouseDetails house = new HouseDetails(inside, new SettingRows(new FillSettings(desk), inside), people);
        reception.show(
                ctx,
                query.asked().isClear() ? HttpStatus.OK : HttpStatus.BAD_REQUEST,
                "log",
                new LogPage(
                        inside.shell(),
                        query.asked(),
                        listed,
                        people,
                        inside.say(),
                        house::of,
                        outcomes.done(ctx, inside)));
    }

    private static boolean isOneOf(List<Person> people, PersonRef account) {
        return people.stream().anyMatch(person -> person.ref().equals(account));
    }
}
