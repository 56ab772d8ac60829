package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.AskLearned;
import io.wonce.app.AskSettings;
import io.wonce.app.Desk;
import io.wonce.app.ForgetLessons;
import io.wonce.app.command.FillSettings;
import io.wonce.app.command.Setting;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.web.dashboard.view.FormPage;
import io.wonce.web.dashboard.view.Notice;
import io.wonce.web.dashboard.view.SettingsPage;
import io.wonce.words.FormText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page of the conventions; everybody reads it, managers change them. */
final class SettingsSight {
    private static final String PATH = "/settings";

    private final Desk desk;
    private final FillSettings settings;
    private final SecondForm second;
    private final Reception reception;
    private final Outcomes outcomes;

    SettingsSight(Desk desk, SecondForm second, Reception reception, Outcomes outcomes) {
        this.desk = desk;
        this.settings = new FillSettings(desk);
        this.second = second;
        this.reception = reception;
        this.outcomes = outcomes;
    }

    void show(Context ctx, Inside inside) {
        Map<Setting, String> known = known(inside, shown(inside));
        show(
                ctx,
                inside,
                HttpStatus.OK,
                new Filled(known, known, Map.of()),
                Optional.empty(),
                outcomes.done(ctx, inside));
    }

    /** Changes what is different from what the page showed. */
    void take(Context ctx, Inside inside) {
        if (!inside.visitor().manages()) {
            refuse(ctx, inside, Refusal.MANAGERS_ONLY);
            return;
        }
        Map<Setting, String> known = known(inside, shown(inside));
        SentSettings sent = SentSettings.of(ctx, known);
        if (sent.isUntold()) {
            stale(ctx, inside, sent);
            return;
        }
        Map<Setting, String> news = sent.news();
        Map<Setting, String> wrong =
                settings.wrong(news, platform(inside), inside.words().language());
        if (!wrong.isEmpty()) {
            Notice check = Notice.refused(inside.shell().text().get("board.form.check"));
            show(
                    ctx,
                    inside,
                    HttpStatus.BAD_REQUEST,
                    new Filled(sent.typed(), sent.was(), wrong),
                    Optional.empty(),
                    Optional.of(check));
            return;
        }
        Answer answer = news.isEmpty()
                ? shown(inside)
                : settings.fill(
                        inside.organisation(),
                        news,
                        sent.was(),
                        platform(inside),
                        inside.words().language(),
                        inside.actor());
        if (isStale(answer)) {
            stale(ctx, inside, sent);
            return;
        }
        tell(ctx, inside, answer, news.isEmpty() ? "unchanged" : "settings");
    }

    /** Shows what was filled in again, over what the conventions are now. */
    private void stale(Context ctx, Inside inside, SentSettings sent) {
        Map<Setting, String> known = known(inside, shown(inside));
        String moved = sent.moved(known).stream()
                .map(setting -> "“" + new SettingRows(settings, inside).label(setting) + "”")
                .collect(Collectors.joining(", "));
        String why = sent.isUntold() ? "board.settings.unseen" : "board.settings.stale";
        show(
                ctx,
                inside,
                HttpStatus.CONFLICT,
                new Filled(sent.over(known), known, Map.of()),
                Optional.empty(),
                Optional.of(Notice.refused(inside.shell().text().get(why, moved))));
    }

    private static boolean isStale(Answer answer) {
        return answer instanceof Answer.Resolved resolved
                && resolved.resolution().equals(new Resolution.Refused(Refusal.CHANGED_SINCE));
    }

    /** Changes the second reader. */
    void takeSecond(Context ctx, Inside inside) {
        if (!inside.visitor().administers()) {
            refuse(ctx, inside, Refusal.ADMINS_ONLY);
            return;
        }
        SecondForm.Taken taken = second.take(ctx, inside);
        if (taken.answer().isEmpty()) {
            again(ctx, inside, HttpStatus.BAD_REQUEST, taken.again(), "board.form.check");
        } else if (isStale(taken.answer().get())) {
            again(ctx, inside, HttpStatus.CONFLICT, taken.again(), "board.settings.second.stale");
        } else {
            tell(ctx, inside, taken.answer().get(), "settings");
        }
    }

    private void again(Context ctx, Inside inside, HttpStatus status, FormPage second, String why) {
        Map<Setting, String> known = known(inside, shown(inside));
        Notice notice = Notice.refused(inside.shell().text().get(why));
        show(ctx, inside, status, new Filled(known, known, Map.of()), Optional.of(second), Optional.of(notice));
    }

    /** The reader forgets what people taught it. */
    void forget(Context ctx, Inside inside) {
        Resolution forgotten =
                new ForgetLessons(desk.ledger(), desk.clock()).forget(inside.organisation(), inside.actor());
        if (forgotten instanceof Resolution.Forgotten) {
            outcomes.done(ctx, inside.shell().to(PATH), "forgotten");
        } else {
            refuse(ctx, inside, Refusal.MANAGERS_ONLY);
        }
    }

    private void tell(Context ctx, Inside inside, Answer answer, String done) {
        if (answer instanceof Answer.SettingsShown shown) {
            outcomes.done(ctx, inside.shell().to(PATH), shown.shutOut().isEmpty() ? done : "shut-out");
        } else {
            refuse(ctx, inside, Refusal.MANAGERS_ONLY);
        }
    }

    private void refuse(Context ctx, Inside inside, Refusal why) {
        String back = inside.shell().to(PATH);
        outcomes.tell(ctx, inside, new Resolution.Refused(why), back, back);
    }

    private void show(
            Context ctx,
            Inside inside,
            HttpStatus status,
            Filled filled,
            Optional<FormPage> secondAgain,
            Optional<Notice> notice) {
        Answer.SettingsShown shown = shown(inside);
        boolean manages = inside.visitor().manages();
        reception.show(
                ctx,
                status,
                "settings",
                new SettingsPage(
                        inside.shell(),
                        inside.words().card(shown, inside.now()).lines(),
                        manages
                                ? new SettingRows(settings, inside)
                                        .groups(filled.values(), filled.was(), filled.examples())
                                : List.of(),
                        inside.visitor().administers()
                                ? secondAgain.or(() -> Optional.of(second.blank(inside)))
                                : Optional.empty(),
                        inside.words().say(FormText.SECOND_READER_ABOUT),
                        new AskLearned(desk)
                                .ask(inside.organisation(), inside.actor())
                                .lessons(),
                        notice));
    }

    private Answer.SettingsShown shown(Inside inside) {
        return new AskSettings(desk.ledger(), desk.clock()).ask(inside.organisation());
    }

    private Map<Setting, String> known(Inside inside, Answer.SettingsShown shown) {
        return settings.known(shown, platform(inside), inside.words().language());
    }

    private static Platform platform(Inside inside) {
        return inside.visitor().person().ref().platform();
    }

    /** What stands in the form, what stood in it when it was opened, and examples for what is wrong. */
    private record Filled(Map<Setting, String> values, Map<Setting, String> was, Map<Setting, String> examples) {}
}
