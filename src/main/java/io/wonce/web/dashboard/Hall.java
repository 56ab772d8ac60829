package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.AskLeaderboard;
import io.wonce.app.AskRecords;
import io.wonce.app.Desk;
import io.wonce.domain.counting.Cycle;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Periods;
import io.wonce.domain.outgoing.Answer;
import io.wonce.web.dashboard.view.RecordsPage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The page of records. */
final class Hall {
    private final Desk desk;
    private final Reception reception;
    private final Periods periods = Periods.create();

    Hall(Desk desk, Reception reception) {
        this.desk = desk;
        this.reception = reception;
    }

    void records(Context ctx, Inside inside) {
        DealQuery query = new DealQuery(ctx, inside, periods);
        List<Period> running = Arrays.stream(Cycle.values())
                .map(cycle -> cycle.running(inside.almanac()))
                .toList();
        Period period = query.period().orElse(Cycle.MONTH.running(inside.almanac()));
        Optional<Answer.LeaderboardShown> leaderboard =
                new AskLeaderboard(desk.ledger(), desk.clock()).ask(inside.organisation(), period);
        Answer.RecordsShown records = new AskRecords(desk.ledger(), desk.clock())
                .ask(inside.organisation(), inside.visitor().person());
        reception.show(
                ctx,
                query.asked().isClear() ? HttpStatus.OK : HttpStatus.BAD_REQUEST,
                "records",
                new RecordsPage(inside.shell(), query.asked(), records, leaderboard, running, inside.say()));
    }
}
