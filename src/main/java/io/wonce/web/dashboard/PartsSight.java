package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.AskReport;
import io.wonce.app.Desk;
import io.wonce.app.ListChannels;
import io.wonce.app.ListColleagues;
import io.wonce.domain.counting.Cycle;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Periods;
import io.wonce.web.dashboard.view.ChannelsPage;
import io.wonce.web.dashboard.view.Divided;
import io.wonce.web.dashboard.view.TeamsPage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parts of the house: its teams and its channels, each with what it brought in. */
final class PartsSight {
    private final Desk desk;
    private final Reception reception;
    private final Periods periods = Periods.create();

    PartsSight(Desk desk, Reception reception) {
        this.desk = desk;
        this.reception = reception;
    }

    void teams(Context ctx, Inside inside) {
        DealQuery query = new DealQuery(ctx, inside, periods);
        Divided divided = divided(query, inside, Grouping.TEAM);
        reception.show(
                ctx,
                status(query),
                "teams",
                new TeamsPage(
                        inside.shell(),
                        divided,
                        new ListColleagues(desk.ledger()).list(inside.organisation()),
                        inside.say()));
    }

    void channels(Context ctx, Inside inside) {
        DealQuery query = new DealQuery(ctx, inside, periods);
        Divided divided = divided(query, inside, Grouping.CHANNEL);
        reception.show(
                ctx,
                status(query),
                "channels",
                new ChannelsPage(
                        inside.shell(),
                        divided,
                        new ListChannels(desk.ledger()).list(inside.organisation(), divided.period()),
                        inside.say()));
    }

    /** This week where the address names no period that makes sense. */
    private Divided divided(DealQuery query, Inside inside, Grouping by) {
        Period period = query.period().orElse(Cycle.WEEK.running(inside.almanac()));
        List<Period> running = Arrays.stream(Cycle.values())
                .map(cycle -> cycle.running(inside.almanac()))
                .toList();
        return new Divided(
                query.asked(),
                new AskReport(desk.ledger(), desk.clock()).ask(inside.organisation(), period, Optional.of(by)),
                running);
    }

    private static HttpStatus status(DealQuery query) {
        return query.asked().isClear() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }
}
