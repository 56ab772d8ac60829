package io.wonce.web.tryout;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import io.wonce.app.CountOrders;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.app.port.TryoutRoom.Line;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.organisation.Organisation;
import io.wonce.web.tryout.view.Cast;
import io.wonce.web.tryout.view.LineWords;
import io.wonce.web.tryout.view.PageView;
import io.wonce.web.tryout.view.Room;
import io.wonce.web.tryout.view.RoomView;
import io.wonce.web.tryout.view.Talk;
import io.wonce.web.tryout.view.Visit;
import io.wonce.words.ChannelWords;
import io.wonce.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page: a channel, a thread beside it, who one is, and the running count. */
final class ShowPage {
    private static final int LINES = 150;
    private static final int YEAR = 365 * 24 * 3600;

    private final Scene scene;
    private final CountOrders count;
    private final ChannelWords voice;

    ShowPage(Scene scene, CountOrders count, ChannelWords voice) {
        this.scene = scene;
        this.count = count;
        this.voice = voice;
    }

    void handle(Context ctx) {
        Visit visit = Visits.of(ctx);
        if (ctx.queryParam("lang") != null) {
            ctx.cookie(new Cookie(
                    "wonce-lang", visit.language().toLanguageTag(), "/", YEAR, false, true, null, SameSite.STRICT));
        }
        ctx.header("Cache-Control", "no-store").html(scene.pages().render("tryout/page", view(ctx, visit)));
    }

    private PageView view(Context ctx, Visit visit) {
        try {
            return look(visit);
        } catch (LedgerUnavailable away) {
            ctx.status(HttpStatus.SERVICE_UNAVAILABLE);
            return page(visit, rooms(visit, room -> 0L), Optional.empty(), silence(visit), true);
        }
    }

    private PageView look(Visit visit) {
        Talk talk = talk(visit, visit.in());
        List<RoomView> rooms = rooms(
                visit,
                room -> talk(visit, room)
                        .latestFor(visit.as())
                        .map(Instant::toEpochMilli)
                        .orElse(0L));
        return page(visit, rooms, Optional.of(week()), talk, false);
    }

    private PageView page(Visit visit, List<RoomView> rooms, Optional<OrderCount> week, Talk talk, boolean away) {
        return new PageView(
                scene.text(visit),
                visit,
                rooms,
                week,
                talk.channel(),
                visit.thread().flatMap(talk::thread),
                away,
                scene.now());
    }

    private static List<RoomView> rooms(Visit visit, java.util.function.ToLongFunction<Room> latest) {
        Room alone = Room.direct(visit.as());
        boolean isThere = alone.equals(visit.in()) || latest.applyAsLong(alone) > 0;
        return Stream.concat(Cast.ROOMS.stream(), Stream.of(alone).filter(room -> isThere))
                .map(room -> new RoomView(room, room.equals(visit.in()), latest.applyAsLong(room)))
                .toList();
    }

    private Talk talk(Visit visit, Room room) {
        List<Line> lines = scene.room().lines(scene.organisation().id(), room.id(), LINES);
        Words words = voice.in(scene.organisation().id(), room.ref(), visit.language());
        return new Talk(lines, words(visit, words));
    }

    private Talk silence(Visit visit) {
        return new Talk(List.of(), words(visit, scene.words(visit)));
    }

    private LineWords words(Visit visit, Words words) {
        Instant now = scene.now();
        return new LineWords(
                visit,
                scene.text(visit),
                content -> words.card(content, now),
                () -> voice.removed(scene.organisation().id(), visit.language()),
                scene.organisation().zone(),
                now);
    }

    private OrderCount week() {
        Organisation organisation = scene.organisation();
        LocalDate today = LocalDate.ofInstant(scene.now(), organisation.zone());
        return count.count(organisation.id(), Period.week(today, organisation.weekStart()), Optional.empty())
                .count();
    }
}
