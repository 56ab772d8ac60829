package io.wonce.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.wonce.web.page.Languages;
import io.wonce.web.page.PageText;
import io.wonce.web.page.Pages;
import io.wonce.web.page.RulesView;
import java.util.List;

/** What Wonce keeps of people, and on which terms it is used: the pages that stores of apps ask for. */
public final class HouseRules implements Routes {
    private static final List<String> PRIVACY = List.of("kept", "where", "long", "erase", "who");
    private static final List<String> TERMS = List.of("whose", "use", "counts", "warranty", "end");

    private final Pages pages;

    public HouseRules(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/privacy", ctx -> show(ctx, "privacy", PRIVACY));
        routes.get("/terms", ctx -> show(ctx, "terms", TERMS));
    }

    private void show(Context ctx, String page, List<String> sections) {
        String wishes = ctx.header(Header.ACCEPT_LANGUAGE);
        PageText text = PageText.in(Languages.accepted(wishes == null ? "" : wishes));
        ctx.header(Header.VARY, Header.ACCEPT_LANGUAGE)
                .html(pages.render("rules", new RulesView(text, page, sections)));
    }
}
