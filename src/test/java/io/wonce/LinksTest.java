package io.wonce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages for people refer to is there: files, and headings in them, by the anchors that GitHub makes. */
final class LinksTest {
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");

    @Test
    void every_link_between_pages_leads_somewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        try (Stream<Path> site = Files.list(Path.of("src", "site"))) {
            Stream.concat(
                            Stream.of(Path.of("README.md")),
                            site.filter(file -> file.toString().endsWith(".md")))
                    .forEach(page -> dead.addAll(dead(page)));
        }

        assertThat(dead).isEmpty();
    }

    private static List<String> dead(Path page) {
        List<String> dead = new ArrayList<>();
        Matcher link = LINK.matcher(text(page));
        while (link.find()) {
            Path target = link.group(1).isEmpty()
                    ? page
                    : page.resolveSibling(link.group(1)).normalize();
            boolean leads = Files.exists(target)
                    && (link.group(2) == null || anchors(target).contains(link.group(2)));
            if (!leads) {
                dead.add(page + ": " + link.group());
            }
        }
        return dead;
    }

    private static List<String> anchors(Path page) {
        return HEADING.matcher(text(page))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
