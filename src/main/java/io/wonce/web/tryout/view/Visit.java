package io.wonce.web.tryout.view;

import io.wonce.domain.chat.Person;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Who looks at what in one tab; all of it stands in the address, so that two tabs can be two people.
 *
 * @param as who one is
 * @param in the channel looked at
 * @param thread the root of the thread that is open beside it, by message id
 * @param language of the page
 * @param theme light, dark, or what the device prefers
 */
public record Visit(Member as, Room in, Optional<String> thread, Locale language, Theme theme) {
    /** How the page is lit. */
    public enum Theme {
        AUTO,
        LIGHT,
        DARK
    }

    /** The same as somebody else. */
    public Visit as(Member member) {
        return new Visit(member, in, thread, language, theme);
    }

    /** The same in another channel, with no thread open. */
    public Visit in(Room room) {
        return new Visit(as, room, Optional.empty(), language, theme);
    }

    /** The same with the thread below that message open. */
    public Visit opening(String root) {
        return new Visit(as, in, Optional.of(root), language, theme);
    }

    /** The same with no thread open. */
    public Visit closing() {
        return new Visit(as, in, Optional.empty(), language, theme);
    }

    /** The same in another language. */
    public Visit speaking(Locale other) {
        return new Visit(as, in, thread, other, theme);
    }

    /** Who one is, as answered in the language of the page. */
    public Person person() {
        return as.person(language);
    }

    /** The address of the page. */
    public String page() {
        return to("/");
    }

    /** The address of {@code path} for this visit. */
    public String to(String path) {
        String open = thread.map(root -> "&thread=" + URLEncoder.encode(root, StandardCharsets.UTF_8))
                .orElse("");
        return path + "?as=" + as.id() + "&in=" + in.id() + open + "&lang=" + language.toLanguageTag();
    }
}
