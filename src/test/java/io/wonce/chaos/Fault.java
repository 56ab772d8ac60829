package io.wonce.chaos;

import java.time.Duration;
import java.util.List;

/** What can go wrong: each kind breaks something, waits a while, and mends it again. */
enum Fault {
    KILLED_REPLICA(Part.BOT, (scene, which, time) -> {
        Replica replica = scene.replicas.get(which % Scene.REPLICAS);
        replica.kill();
        Scene.sleep(time);
        replica.start();
    }),
    ALL_KILLED(Part.BOT, (scene, which, time) -> {
        scene.replicas.forEach(Replica::kill);
        scene.replicas.forEach(Replica::start);
        scene.awaitAll();
    }),
    ROLLING_RESTART(Part.BOT, (scene, which, time) -> {
        for (Replica replica : scene.replicas) {
            replica.stop();
            replica.start();
            scene.awaitAll();
        }
    }),
    NO_ROOM_FOR_LOG(Part.BOT, (scene, which, time) -> {
        Replica replica = scene.replicas.get(which % Scene.REPLICAS);
        replica.kill();
        replica.startWithoutRoomForLog();
        scene.awaitAll();
    }),
    STEPPED_CLOCK(Part.BOT, (scene, which, time) -> {
        Replica replica = scene.replicas.get(which % Scene.REPLICAS);
        replica.kill();
        replica.startStepped();
        scene.awaitAll();
        replica.step(Duration.ofSeconds(which % 500 - 250));
        Scene.sleep(time.multipliedBy(3));
        replica.step(Duration.ZERO);
    }),
    KILLED_DATABASE(Part.DATABASE, (scene, which, time) -> {
        scene.server.kill();
        Scene.sleep(time);
        scene.server.start();
    }),
    RESTARTED_DATABASE(Part.DATABASE, (scene, which, time) -> {
        scene.server.stop();
        scene.server.start();
    }),
    EXHAUSTED_POOL(Part.DATABASE, (scene, which, time) -> {
        scene.server.run("alter role wonce_app connection limit 0");
        scene.server.run("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'wonce_app'");
        Scene.sleep(time.multipliedBy(2));
        scene.server.run("alter role wonce_app connection limit -1");
    }),
    /** All connections of the bots wait for two tables, for longer than anybody waits for a connection. */
    HELD_POOL(Part.DATABASE, (scene, which, time) -> {
        scene.server.run(handle -> {
            handle.execute("begin; lock table wonce.announcement, wonce.outbox in access exclusive mode");
            scene.crowd(40);
            Scene.sleep(time.plusSeconds(5));
            List<Integer> waiting = handle.createQuery(
                            "select count(*) from pg_stat_activity where usename = 'wonce_app' and wait_event_type = 'Lock'")
                    .mapTo(Integer.class)
                    .list();
            Round.say(waiting.get(0) + " connections of the bots wait");
            return handle.execute("commit");
        });
    }),
    KILLED_BACKEND(Part.DATABASE, (scene, which, time) -> {
        scene.server.killBackend(which);
    }),
    CUT_DATABASE(Part.WIRE, (scene, which, time) -> {
        scene.database.cut();
    }),
    LOST_ANSWERS_OF_DATABASE(Part.WIRE, (scene, which, time) -> {
        scene.database.loseAnswers(1 + which % 4);
    }),
    STALLED_DATABASE(Part.WIRE, (scene, which, time) -> {
        scene.database.stall(true);
        Scene.sleep(time.multipliedBy(3));
        scene.database.stall(false);
    }),
    SLOW_DATABASE(Part.WIRE, (scene, which, time) -> {
        scene.database.slow(20 + which % 40);
        Scene.sleep(time.multipliedBy(2));
        scene.database.slow(0);
    }),
    READ_ONLY_DATABASE(Part.DATABASE, (scene, which, time) -> {
        scene.server.run("alter system set default_transaction_read_only = on");
        scene.server.run("select pg_reload_conf()");
        Scene.sleep(time);
        scene.server.run(handle -> {
            handle.execute("set default_transaction_read_only = off");
            handle.execute("alter system reset default_transaction_read_only");
            return handle.execute("select pg_reload_conf()");
        });
    }),
    LOCKED_TABLE(Part.DATABASE, (scene, which, time) -> {
        String table = which % 2 == 0 ? "outbox" : "announcement";
        scene.server.run("begin; lock table wonce." + table + " in access exclusive mode; select pg_sleep("
                + time.toMillis() / 500.0 + "); commit");
    }),
    CUT_FRONT(Part.FRONT, (scene, which, time) -> {
        scene.front.cut();
    }),
    LOST_ACKS(Part.FRONT, (scene, which, time) -> {
        scene.front.loseAnswers(1 + which % 10);
    }),
    BUSY_SLACK(Part.SLACK, (scene, which, time) -> {
        scene.slack.faults().answer429("chat.postMessage", 1 + which % 2, 1 + which % 8);
    }),
    BROKEN_SLACK(Part.SLACK, (scene, which, time) -> {
        String method = which % 2 == 0 ? "chat.postMessage" : "chat.update";
        scene.slack.faults().failWith(method, "internal_error", 1 + which % 4);
    }),
    FORGETFUL_SLACK(Part.SLACK, (scene, which, time) -> {
        scene.slack.faults().loseAnswers("chat.postMessage", 1 + which % 4);
    }),
    CONFUSED_SLACK(Part.SLACK, (scene, which, time) -> {
        scene.slack.faults().failAfterTaking("chat.postMessage", 1 + which % 4);
    }),
    ABSENT_SLACK(Part.SLACK, (scene, which, time) -> {
        scene.slack.faults().down();
        Scene.sleep(time);
        scene.slack.faults().up();
    }),
    SILENT_SLACK(Part.SLACK, (scene, which, time) -> {
        var silence = scene.slack.faults().holdAnswer("chat.postMessage");
        Scene.sleep(Duration.ofSeconds(12));
        silence.countDown();
    }),
    BUSY_TEAMS(Part.TEAMS, (scene, which, time) -> {
        for (int i = 0; i <= which % 4; i++) {
            scene.teams.faults().throttle(Duration.ofSeconds(1));
        }
    }),
    BROKEN_TEAMS(Part.TEAMS, (scene, which, time) -> {
        scene.teams.faults().refuse(which % 2 == 0 ? 500 : 412, "InternalServerError");
    }),
    FORGETFUL_TEAMS(Part.TEAMS, (scene, which, time) -> {
        scene.teams.faults().loseAnswer();
    }),
    CONFUSED_TEAMS(Part.TEAMS, (scene, which, time) -> {
        scene.teams.faults().failAfterTaking(502, "BadGateway");
    }),
    ABSENT_TEAMS(Part.TEAMS, (scene, which, time) -> {
        scene.teams.faults().down();
        Scene.sleep(time);
        scene.teams.faults().up();
    }),
    SILENT_TEAMS(Part.TEAMS, (scene, which, time) -> {
        scene.teams.faults().hangAfterTaking();
    });

    /** None of them has a state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Strike strike;

    private final Part part;

    Fault(Part part, Strike strike) {
        this.part = part;
        this.strike = strike;
    }

    /** What it breaks: two faults of one part would mend what the other has just broken. */
    Part part() {
        return part;
    }

    /**
     * Breaks something of {@code scene}, and mends it.
     *
     * @param which any number: which of several
     * @param time how long it lasts, where it lasts
     */
    void strike(Scene scene, int which, Duration time) {
        strike.strike(scene, which, time);
    }

    /** What of a scene can break. */
    enum Part {
        BOT,
        DATABASE,
        WIRE,
        FRONT,
        SLACK,
        TEAMS
    }

    /** How something breaks, and is mended. */
    private interface Strike {
        void strike(Scene scene, int which, Duration time);
    }
}
