package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.wonce.app.AppointPerson.Step;
import io.wonce.app.Desk;
import io.wonce.app.FollowAnnouncement;
import io.wonce.domain.reading.Reader;
import io.wonce.form.FormName;
import io.wonce.web.sheet.Format;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * All that somebody who is signed in can look at and do, on one screen, by address.
 *
 * @param looks pages, which change nothing
 * @param acts what changes something
 */
record Doings(Map<String, BiConsumer<Context, Inside>> looks, Map<String, BiConsumer<Context, Inside>> acts) {
    static Doings on(Desk desk, Reader reader, Reception reception, FollowAnnouncement follow) {
        Doings doings = new Doings(new LinkedHashMap<>(), new LinkedHashMap<>());
        Outcomes outcomes = new Outcomes(desk.ledger(), reception);
        doings.addNumbers(desk, new Sights(desk, reception, follow));
        doings.looks.put("/records", new Hall(desk, reception)::records);
        DealSight sight = new DealSight(desk, reception, follow, outcomes);
        doings.addDeals(desk, reader, reception, sight, outcomes);
        doings.addQuestions(
                new Sights(desk, reception, follow),
                new Questions(desk, reception, follow, outcomes),
                new Picks(desk, reception, sight));
        doings.addHouse(
                new SettingsSight(desk, new SecondForm(desk, reader), reception, outcomes),
                new PeopleSight(desk, reception, outcomes),
                new PartsSight(desk, reception),
                new DossierSight(desk, reception, outcomes),
                new LogSight(desk, reception, outcomes));
        doings.addTargets(new TargetsSight(desk, reception, outcomes));
        doings.addImport(new ImportSight(desk, reception));
        doings.addUndelivered(new UndeliveredSight(desk, reception, outcomes));
        return doings;
    }

    private void addHouse(
            SettingsSight settings, PeopleSight people, PartsSight parts, DossierSight dossiers, LogSight log) {
        looks.put("/settings", settings::show);
        acts.put("/settings", settings::take);
        acts.put("/settings/second", settings::takeSecond);
        acts.put("/settings/forget", settings::forget);
        looks.put("/people", people::show);
        acts.put("/people/appoint", (ctx, inside) -> people.appoint(ctx, inside, Step.MANAGER));
        acts.put("/people/dismiss", (ctx, inside) -> people.appoint(ctx, inside, Step.NO_MANAGER));
        acts.put("/people/admin", (ctx, inside) -> people.appoint(ctx, inside, Step.ADMIN));
        acts.put("/people/no-admin", (ctx, inside) -> people.appoint(ctx, inside, Step.NO_ADMIN));
        acts.put("/people/team", people::assign);
        looks.put("/teams", parts::teams);
        looks.put("/channels", parts::channels);
        looks.put("/people/export", dossiers::download);
        looks.put("/people/erase", dossiers::ask);
        acts.put("/people/erase", dossiers::erase);
        looks.put("/log", log::show);
    }

    private void addTargets(TargetsSight targets) {
        looks.put("/targets", targets::show);
        acts.put("/targets", targets::set);
        acts.put("/targets/off", targets::stop);
    }

    private void addImport(ImportSight file) {
        looks.put(ImportSight.PATH, file::show);
        acts.put(ImportSight.PATH, file::preview);
        acts.put(ImportSight.PATH + "/take", file::take);
        looks.put(ImportSight.PATH + "/{once}", file::report);
    }

    private void addUndelivered(UndeliveredSight undelivered) {
        looks.put("/undelivered", undelivered::show);
        acts.put("/undelivered/{letter}/again", undelivered::sendAgain);
        acts.put("/undelivered/{letter}/drop", undelivered::letBe);
    }

    private void addNumbers(Desk desk, Sights sights) {
        looks.put("", sights::overview);
        looks.put("/expected", sights::expected);
        looks.put("/report", sights::report);
        looks.put("/deals", sights::deals);
        Downloads downloads = new Downloads(desk, sights::deals);
        for (Format format : Format.values()) {
            looks.put("/deals." + format.name().toLowerCase(Locale.ROOT), downloads.deals(format));
        }
    }

    private void addDeals(Desk desk, Reader reader, Reception reception, DealSight sight, Outcomes outcomes) {
        looks.put("/deals/{deal}", sight::show);
        DealForms forms = new DealForms(desk, reader, reception, sight, outcomes);
        looks.put("/deals/{deal}/edit", (ctx, inside) -> forms.show(ctx, inside, FormName.EDIT_DEAL));
        acts.put("/deals/{deal}/edit", (ctx, inside) -> forms.take(ctx, inside, FormName.EDIT_DEAL));
        looks.put("/deals/{deal}/date", (ctx, inside) -> forms.show(ctx, inside, FormName.NEW_DATE));
        acts.put("/deals/{deal}/date", (ctx, inside) -> forms.take(ctx, inside, FormName.NEW_DATE));
        CreditForm credit = new CreditForm(desk, reception, sight, outcomes);
        looks.put("/deals/{deal}/credit", credit::show);
        acts.put("/deals/{deal}/credit", credit::take);
        looks.put("/deals/{deal}/merge", new Picks(desk, reception, sight)::merge);
        DealActs clicks = new DealActs(desk, sight, outcomes);
        acts.put("/deals/{deal}/merge", clicks::merge);
        looks.put("/deals/{deal}/move/{announcement}", new Picks(desk, reception, sight)::move);
        acts.put("/deals/{deal}/move/{announcement}", clicks::move);
        acts.put("/deals/{deal}/end", clicks::end);
        acts.put("/deals/{deal}/keep", clicks::keep);
        acts.put("/deals/{deal}/split/{announcement}", clicks::split);
        acts.put("/changes/{change}/undo", clicks::undo);
    }

    private void addQuestions(Sights sights, Questions questions, Picks picks) {
        looks.put("/announcements", (ctx, inside) -> {
            BiConsumer<Context, Inside> list = Questions.isAskedFor(ctx) ? questions::show : sights::announcements;
            list.accept(ctx, inside);
        });
        looks.put("/announcements/{announcement}/chat", sights::chat);
        looks.put("/announcements/{announcement}/link", picks::link);
        acts.put("/announcements/{announcement}/link", questions::link);
        acts.put("/announcements/{announcement}/open", questions::open);
        acts.put("/announcements/{announcement}/dismiss", questions::dismiss);
    }
}
