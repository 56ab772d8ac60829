package io.wonce.web.tryout;

import io.javalin.http.Context;
import io.wonce.app.FindDeals;
import io.wonce.web.page.PageText;
import io.wonce.web.tryout.view.Cast;
import io.wonce.web.tryout.view.Visit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** The story of one deal that is announced three times, for the page to play; each time about another customer. */
final class Story {
    private final Scene scene;
    private final FindDeals deals;
    private final RandomGenerator dice;

    Story(Scene scene, FindDeals deals, RandomGenerator dice) {
        this.scene = scene;
        this.deals = deals;
        this.dice = dice;
    }

    void tell(Context ctx) {
        Visit visit = Visits.of(ctx).closing();
        PageText text = scene.text(visit);
        Object[] names = {customer(text), 8 + dice.nextInt(60), "Q-" + (2000 + dice.nextInt(7000))};
        ctx.header("Cache-Control", "no-store")
                .json(List.of(
                        step(visit, "sanne", text.get("story.verbal", names)),
                        step(visit, "daan", text.get("story.signed", names)),
                        step(visit, "crm", text.get("story.invoice", names))));
    }

    /** One that the ledger does not know yet, where there is one left. */
    private String customer(PageText text) {
        List<String> customers =
                new ArrayList<>(List.of(text.get("story.customers").split(",")));
        Collections.rotate(customers, dice.nextInt(customers.size()));
        return customers.stream()
                .filter(name ->
                        deals.find(scene.organisation().id(), name).deals().isEmpty())
                .findFirst()
                .orElse(customers.get(0));
    }

    private static Step step(Visit visit, String member, String text) {
        Visit speaker = visit.as(Cast.member(member).orElse(visit.as()));
        return new Step(speaker.to("/tryout/say"), speaker.to("/tryout/click"), text);
    }

    /**
     * One announcement.
     *
     * @param say where it is posted
     * @param click where its author answers
     * @param text what is said
     */
    record Step(String say, String click, String text) {}
}
