package io.wonce.slack.install;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.domain.organisation.JoinCode;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * How an installation ended, as its reader sees it. Words: {@code install.properties} beside this class.
 *
 * @param language of the reader
 * @param kind which end, as the words are keyed
 * @param workspace its name; empty where it is not known
 * @param again where to try again
 */
record InstallPage(Locale language, String kind, String workspace, String again) {
    private static final String START = "/slack/install";
    private static final List<Locale> LANGUAGES =
            Stream.of("en", "nl", "de", "fr", "es").map(Locale::forLanguageTag).toList();

    /** The page of that kind in the first language that the browser asks for and the page speaks. */
    static InstallPage of(Context ctx, String kind) {
        return new InstallPage(
                language(Optional.ofNullable(ctx.header("Accept-Language")).orElse("")), kind, "", START);
    }

    /** Answers with {@code page}. */
    static void show(Context ctx, HttpStatus status, InstallPage page) {
        ctx.status(status).header("Cache-Control", "no-store").html(page.html());
    }

    InstallPage kind(String other) {
        return new InstallPage(language, other, workspace, again);
    }

    InstallPage about(String name) {
        return new InstallPage(language, kind, name, again);
    }

    /** Tries again with an invitation. */
    InstallPage again(Optional<JoinCode> invitation) {
        return new InstallPage(
                language,
                kind,
                workspace,
                START + invitation.map(code -> "?join=" + code.shown()).orElse(""));
    }

    String html() {
        String link = workspace.isEmpty() ? "<p><a href=\"%s\">%s</a></p>".formatted(again, words("again")) : "";
        return """
                <!doctype html>
                <html lang="%s" data-theme="auto">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <meta name="color-scheme" content="light dark">
                  <title>%2$s · Wonce</title>
                  <link rel="icon" href="/assets/wonce.svg" type="image/svg+xml">
                  <link rel="stylesheet" href="/assets/wonce.css">
                </head>
                <body class="lonely">
                <main class="empty">
                  <img src="/assets/wonce.svg" alt="" width="88" height="88">
                  <h1>%2$s</h1>
                  <p>%3$s</p>
                  %4$s
                </main>
                </body>
                </html>
                """.formatted(language.toLanguageTag(), words(kind), words(kind + ".help"), link);
    }

    private String words(String key) {
        ResourceBundle words = ResourceBundle.getBundle(
                "io.wonce.slack.install.install",
                language,
                InstallPage.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return escaped(new MessageFormat(words.getString(key), language).format(new Object[] {workspace}));
    }

    private static Locale language(String wishes) {
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(wishes), LANGUAGES);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
