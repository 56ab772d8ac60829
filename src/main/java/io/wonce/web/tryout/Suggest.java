package io.wonce.web.tryout;

import io.javalin.http.Context;
import io.wonce.app.FindDeals;
import io.wonce.app.command.Completion;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.outgoing.Click;
import io.wonce.web.tryout.view.Cast;
import io.wonce.web.tryout.view.OptionView;
import io.wonce.web.tryout.view.Visit;
import io.wonce.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What people may mean while they type: deals in a prompt, commands and names in a message. */
final class Suggest {
    private static final int LONGEST_WORDS = 200;

    private final Scene scene;
    private final FindDeals find;
    private final Completion completion;

    Suggest(Scene scene, FindDeals find, Completion completion) {
        this.scene = scene;
        this.find = find;
        this.completion = completion;
    }

    /** Deals to link an announcement to; choosing one is a click. */
    void deals(Context ctx) {
        Visit visit = Visits.of(ctx);
        Words words = scene.answering(visit);
        AnnouncementId announcement = new AnnouncementId(
                ctx.queryParamAsClass("announcement", Long.class).getOrDefault(0L));
        List<OptionView> options = find.find(scene.organisation().id(), typed(ctx)).deals().stream()
                .map(deal -> new OptionView(
                        new Click.Link(announcement, deal.deal().id()).encode(), words.label(deal, scene.now()), ""))
                .toList();
        List<OptionView> none = List.of(new OptionView("", scene.text(visit).get("search.none"), ""));
        show(ctx, options.isEmpty() ? none : options);
    }

    /** How to go on with what stands in the message field. */
    void completions(Context ctx) {
        Visit visit = Visits.of(ctx);
        String typed = typed(ctx);
        show(ctx, typed.startsWith("/") ? commands(visit, typed) : names(typed));
    }

    private List<OptionView> commands(Visit visit, String typed) {
        return completion.of(typed, visit.language()).stream()
                .map(next -> new OptionView(next.text(), next.text().strip(), next.example()))
                .toList();
    }

    private static List<OptionView> names(String typed) {
        int at = typed.lastIndexOf('@');
        String begun = typed.substring(at + 1).toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of("Wonce"), Cast.MEMBERS.stream().map(member -> member.firstName()))
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(begun))
                .map(name -> new OptionView(typed.substring(0, Math.max(at, 0)) + "@" + name + " ", "@" + name, ""))
                .toList();
    }

    private void show(Context ctx, List<OptionView> options) {
        ctx.header("Cache-Control", "no-store").html(scene.pages().render("tryout/options", options));
    }

    private static String typed(Context ctx) {
        return Optional.ofNullable(ctx.queryParam("q"))
                .filter(words -> words.length() <= LONGEST_WORDS)
                .orElse("");
    }
}
