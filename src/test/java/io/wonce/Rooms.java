package io.wonce;

import java.util.List;
import java.util.stream.Stream;

/** The rooms of the house, from the cellar up, and what each may see: an allow-list of rooms and of libraries. */
final class Rooms {
    private static final List<String> PURE = List.of(
            "java.io",
            "java.lang..",
            "java.math",
            "java.nio.charset",
            "java.text",
            "java.time..",
            "java.util..",
            "org.jspecify..",
            "com.ibm.icu..",
            "org.apache.commons.text..");
    private static final List<String> PLAIN = List.of("java..", "org.jspecify..", "org.slf4j..");
    private static final List<String> ADAPTER = List.of(
            "java..",
            "org.jspecify..",
            "org.slf4j..",
            "com.fasterxml.jackson..",
            "io.wonce.app..",
            "io.wonce.config..",
            "io.wonce.domain..",
            "io.wonce.form..",
            "io.wonce.picture",
            "io.wonce.words..");

    static final List<Room> ALL = List.of(
            room("domain.chat", PURE),
            room("domain.deal", PURE, "io.wonce.domain.chat"),
            room("domain.organisation", PURE, "io.wonce.domain.chat", "io.wonce.domain.deal"),
            room("domain.reading", PURE, "io.wonce.domain.deal"),
            room("domain.linking", PURE, "io.wonce.domain.deal", "io.wonce.domain.reading.."),
            room("domain.counting", PURE, "io.wonce.domain.deal"),
            room(
                    "domain.announcement",
                    PURE,
                    "io.wonce.domain.chat",
                    "io.wonce.domain.deal",
                    "io.wonce.domain.reading.."),
            room(
                    "domain.change",
                    PURE,
                    "io.wonce.domain.chat",
                    "io.wonce.domain.counting",
                    "io.wonce.domain.deal",
                    "io.wonce.domain.organisation",
                    "io.wonce.domain.reading.."),
            room("domain.outgoing", PURE, "io.wonce.domain.."),
            room("app", PLAIN, "io.wonce.domain.."),
            room("words", PURE, "io.wonce.domain..", "io.wonce.app.."),
            room("picture", PLAIN, "javax.imageio..", "io.wonce.domain..", "io.wonce.words"),
            room("form", PURE, "io.wonce.domain..", "io.wonce.app..", "io.wonce.words.."),
            room("config", PLAIN, "ch.qos.logback.."),
            room("guard", PLAIN, "javax.net"),
            room(
                    "remote",
                    PLAIN,
                    "javax.crypto..",
                    "com.fasterxml.jackson..",
                    "okhttp3",
                    "io.wonce.app..",
                    "io.wonce.domain..",
                    "io.wonce.guard"),
            room(
                    "postgres",
                    ADAPTER,
                    "javax.crypto..",
                    "javax.sql",
                    "org.jdbi.v3..",
                    "com.zaxxer.hikari..",
                    "org.flywaydb..",
                    "org.postgresql..",
                    "io.zonky.."),
            room(
                    "web",
                    ADAPTER,
                    "io.javalin..",
                    "io.micrometer..",
                    "gg.jte..",
                    "jakarta.servlet..",
                    "kotlin..",
                    "org.dhatim.fastexcel",
                    "org.eclipse.jetty.."),
            room(
                    "slack",
                    ADAPTER,
                    "javax.crypto..",
                    "com.github.benmanes.caffeine.cache",
                    "com.google.gson..",
                    "com.slack.api..",
                    "io.javalin..",
                    "io.micrometer.core.instrument",
                    "okhttp3"),
            room(
                    "teams",
                    ADAPTER,
                    "javax.crypto..",
                    "com.auth0..",
                    "com.github.benmanes.caffeine.cache",
                    "com.microsoft.bot..",
                    "io.javalin..",
                    "io.micrometer.core.instrument",
                    "okhttp3",
                    "retrofit2.."),
            room(
                    "model",
                    PLAIN,
                    "javax.net",
                    "com.fasterxml.jackson..",
                    "com.github.benmanes.caffeine.cache",
                    "dev.langchain4j..",
                    "io.github.resilience4j.circuitbreaker..",
                    "okhttp3",
                    "io.wonce.app.port",
                    "io.wonce.domain..",
                    "io.wonce.guard"),
            room("cli", ADAPTER, "picocli.."),
            new Room(
                    "Main and Wonce",
                    "io.wonce",
                    List.of(
                            "java..",
                            "org.jspecify..",
                            "org.slf4j",
                            "picocli",
                            "io.micrometer.core.instrument",
                            "io.wonce..")));

    private Rooms() {}

    static String[] packages() {
        return ALL.stream().map(Room::packages).toArray(String[]::new);
    }

    private static Room room(String name, List<String> basis, String... more) {
        var own = "io.wonce." + name + "..";
        var all = Stream.of(Stream.of(own), basis.stream(), Stream.of(more)).flatMap(names -> names);
        return new Room(name, own, all.toList());
    }

    /**
     * A room.
     *
     * @param packages ArchUnit's pattern of the packages in it
     * @param maySee patterns of all packages that it may depend on, itself included
     */
    record Room(String name, String packages, List<String> maySee) {}
}
