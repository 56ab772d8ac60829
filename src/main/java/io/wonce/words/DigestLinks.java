package io.wonce.words;

import io.wonce.domain.counting.Briefing;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Restatement;
import io.wonce.words.Card.Control;
import java.util.ArrayList;
import java.util.List;

/**
 * From the numbers of a digest to the lists of the dashboard behind them; a list of nothing is left out. Its orders are published
 * with it, so that they are found later as they were then; where the period had been published already with other orders, they are those known now.
 */
final class DigestLinks {
    private final Voice voice;
    private final CountWords counts;
    private final String board;
    private final List<Control> links = new ArrayList<>();

    DigestLinks(Voice voice, String board) {
        this.voice = voice;
        this.counts = new CountWords(voice);
        this.board = board;
    }

    List<Control> of(Briefing briefing) {
        counted(briefing.count(), briefing.isAsPublished());
        briefing.restatements().forEach(this::restated);
        add("uninvoiced", briefing.uninvoiced().deals(), "/deals?state=uninvoiced");
        add("unsigned", briefing.unsigned().deals(), "/deals?state=unsigned");
        add("quarter", briefing.quarter().deals(), "/deals?state=expected&due=quarter");
        add("expected", briefing.expected().size(), "/deals?state=expected");
        add("overdue", briefing.overdue().deals(), "/deals?state=expected&due=overdue");
        briefing.waiting().ifPresent(waiting -> {
            add("unanswered", waiting.unanswered(), "/deals?state=unanswered");
            boolean isMore = waiting.unresolved() > briefing.count().unresolved();
            add("unresolved", isMore ? waiting.unresolved() : 0, "/announcements?state=unresolved");
        });
        return List.copyOf(links);
    }

    private void counted(OrderCount count, boolean isAsPublished) {
        String period = "period=" + count.period().label();
        link(
                count.orders(),
                counts.orders(count.orders()),
                "/deals?" + period + (isAsPublished ? "&view=reported" : ""));
        link(
                count.announcements(),
                voice.say("count.announcements", "n", count.announcements()),
                "/announcements?" + period);
        link(
                count.unresolved(),
                voice.sentence(voice.say("count.unresolved", "n", count.unresolved())),
                "/announcements?" + period + "&state=unresolved");
    }

    private void restated(Restatement restatement) {
        String label = voice.say(
                restatement.agrees() ? "digest.link.restored" : "digest.link.restated",
                "period",
                voice.sentence(counts.period(restatement.period())),
                "published",
                restatement.published(),
                "known",
                restatement.known());
        link(1, label, "/report?period=" + restatement.period().label());
    }

    private void add(String list, int many, String address) {
        link(many, voice.say("digest.link." + list, "n", many), address);
    }

    private void link(int many, String label, String address) {
        if (many > 0) {
            links.add(new Control.Link(label, board + address, false));
        }
    }
}
