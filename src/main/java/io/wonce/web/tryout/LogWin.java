package io.wonce.web.tryout;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.wonce.app.command.AnswerCommand;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.outgoing.Answer;
import io.wonce.web.page.PageText;
import io.wonce.web.tryout.view.Visit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The form "Log a win": it says the same as {@code /deal won}. */
final class LogWin {
    private static final int LONGEST = 200;

    private final Scene scene;
    private final Replies replies;

    private final AnswerCommand commands;

    LogWin(Scene scene, Replies replies, AnswerCommand commands) {
        this.scene = scene;
        this.replies = replies;
        this.commands = commands;
    }

    void handle(Context ctx) {
        Visit visit = Visits.of(ctx);
        PageText text = scene.text(visit);
        String customer = Typed.field(ctx, "customer", LONGEST);
        Optional<String> amount = Typed.optional(ctx, "amount", LONGEST).map(this::amount);
        Optional<Answer> mistake = amount.flatMap(typed -> commands.mistakenAmount(typed, visit.person()));
        if (mistake.isPresent()) {
            replies.show(ctx, visit, "", scene.answering(visit).card(mistake.get(), scene.now()));
            return;
        }
        Stream<String> rest = Stream.of(
                        amount,
                        Typed.optional(ctx, "milestone", LONGEST)
                                .map(LogWin::milestone)
                                .map(milestone -> text.get("win.says." + milestone)),
                        Typed.optional(ctx, "reference", LONGEST))
                .flatMap(Optional::stream);
        List<String> parts =
                Stream.concat(Stream.of(customer), rest).map(LogWin::line).toList();
        replies.toCommand(
                ctx,
                visit,
                "/deal won " + String.join(", ", parts),
                UUID.randomUUID().toString());
    }

    /** In a field for amounts a bare number is one. */
    private String amount(String typed) {
        String line = line(typed);
        boolean bare = line.matches("\\d[\\d.,'’ ]*");
        return bare ? scene.organisation().currency().getCurrencyCode() + " " + line : line;
    }

    private static Milestone milestone(String name) {
        return Arrays.stream(Milestone.values())
                .filter(milestone -> milestone.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadRequestResponse("no such milestone"));
    }

    private static String line(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }
}
