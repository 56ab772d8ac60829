package io.wonce.chaos;

import io.wonce.chaos.Books.Posted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What Teams perhaps took, and nobody sends again by itself: it stands in its chat, or waits among the undelivered, where a manager sees it and
 * can send it again. What does neither is lost.
 */
final class Unsure {
    /** By what the buttons of a question, and of what became of it, name the announcement. */
    private static final Pattern CODE = Pattern.compile("\\b(?:link|open|dismiss|name|reconsider):(\\d+)\\b");

    private final Set<String> taken;
    private final List<String> lost = new ArrayList<>();
    private int standing;
    private int kept;

    /** Posts with the ids {@code arrived} stand for another delivery. */
    Unsure(Set<String> arrived) {
        taken = new HashSet<>(arrived);
    }

    /** Looks for the question about an announcement among what the bot says in its thread; whether it stands there. */
    boolean question(long announcement, Posted prompt, List<Said> thread) {
        return judge(
                prompt,
                thread,
                List.of(
                        said -> isAbout(announcement, said.content()),
                        said -> codes(said.content()).isEmpty() && !taken.contains(said.id())));
    }

    /** Looks for the celebration of a deal of {@code customer} among what the bot says in channels. */
    void celebration(Posted party, String customer, List<Said> posts) {
        judge(party, posts, List.of(said -> said.content().contains(customer) && !taken.contains(said.id())));
    }

    /** Whether a button of what the bot says is for this announcement. */
    static boolean isAbout(long announcement, String content) {
        return codes(content).contains(Long.toString(announcement));
    }

    /** All that do neither, in words. */
    List<String> lost() {
        return lost;
    }

    @Override
    public String toString() {
        return (standing + kept + lost.size()) + " posts to Teams undecidable: " + standing + " stand there, " + kept
                + " wait for a manager, " + lost.size() + " do neither";
    }

    /** What came later in its place may be known to stand. Each post stands for one delivery at most. */
    private boolean judge(Posted posted, List<Said> there, List<Predicate<Said>> signs) {
        for (Predicate<Said> sign : signs) {
            for (Said said : there) {
                if (said.id().equals(posted.arrived()) || sign.test(said)) {
                    taken.add(said.id());
                    standing++;
                    return true;
                }
            }
        }
        if (posted.kept()) {
            kept++;
        } else {
            lost.add("perhaps sent, and neither there nor among the undelivered: " + posted);
        }
        return false;
    }

    private static Set<String> codes(String content) {
        Set<String> codes = new HashSet<>();
        CODE.matcher(content).results().forEach(found -> codes.add(found.group(1)));
        return codes;
    }

    /**
     * A message of the bot as it stands in a chat.
     *
     * @param content all of it, its buttons included
     */
    record Said(String id, String content) {}
}
