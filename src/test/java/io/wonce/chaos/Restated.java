package io.wonce.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A published number beside what is known now: what was cancelled since makes them differ, and is said so by name. */
final class Restated {
    private Restated() {}

    /** What is wrong with how the product tells of it. */
    static List<String> wrong(Books books, SlackFloor slack) {
        Map<Long, String> cancelled = books.pairs("""
            select p.deal, to_char(p.first_day, '"W"IW')
            from published_deal p
            join deal d on d.organisation_id = p.organisation_id and d.number = p.deal
            where d.status = 'CANCELLED'
            """);
        if (cancelled.isEmpty()) {
            return List.of("nothing was cancelled that had been published: no number had to be restated");
        }
        List<String> wrong = new ArrayList<>();
        String week = cancelled.values().iterator().next();
        String told = slack.command("count " + week + " as reported").body();
        long published = books.count("select orders from published_count");
        int known = books.counted().size();
        if (!told.matches(
                "(?s).*As reported: [^:]*: " + published + " orders?\\b.*As known now: " + known + " orders?\\b.*")) {
            wrong.add("published " + published + ", known " + known + ", and told as: " + told);
        }
        cancelled.keySet().stream()
                .filter(deal -> !told.contains("D-" + deal + " cancelled"))
                .forEach(deal ->
                        wrong.add("D-" + deal + " was cancelled, and the restatement does not say so: " + told));
        return wrong;
    }
}
