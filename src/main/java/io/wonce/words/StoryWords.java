package io.wonce.words;

import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A deal with its whole story. */
final class StoryWords {
    private final Voice voice;
    private final DealWords deals;

    StoryWords(Voice voice) {
        this.voice = voice;
        this.deals = new DealWords(voice);
    }

    Card card(Answer.DealShown shown) {
        Deal deal = shown.deal().deal();
        List<String> lines = new ArrayList<>();
        shown.deal().ownerName().ifPresent(owner -> lines.add(voice.say("story.owner", "who", owner)));
        shown.earned()
                .map(earned -> new CreditWords(voice).line(earned.credits(), shown))
                .filter(line -> !line.isBlank())
                .ifPresent(line -> lines.add(voice.say("story.credit", "who", line)));
        deal.description()
                .expectation()
                .ifPresent(expected -> lines.add(voice.say("story.expected", "what", deals.expectation(expected))));
        Arrays.stream(Milestone.values())
                .filter(deal.milestones()::containsKey)
                .forEach(milestone -> lines.add(reached(deal, milestone)));
        if (deal.flagged()) {
            lines.add(voice.say("story.flagged"));
        }
        lines.add(voice.say("story.announcements", "n", shown.announcements().size()));
        shown.announcements()
                .forEach(announcement -> lines.add(new WaitingWords(voice.about(deal.id())).line(announcement)));
        if (!shown.story().isEmpty()) {
            lines.add(voice.say("story.changes"));
        }
        FactWords facts = new FactWords(voice, shown);
        shown.story().forEach(told -> lines.add(told(told, facts)));
        return new Card(Card.Mood.REPORT, deals.line(deal), lines, List.of(), "");
    }

    private String reached(Deal deal, Milestone milestone) {
        String when = voice.moments().date(deal.milestones().getOrDefault(milestone, deal.openedAt()));
        return voice.say("story.reached", "milestone", voice.sentence(voice.milestone(milestone)), "when", when);
    }

    private String told(Told told, FactWords facts) {
        String what = voice.say("change." + told.change().kind());
        String moment = voice.moments().moment(told.change().at());
        String line = told.by().isBlank()
                ? voice.say("story.change", "moment", moment, "what", what)
                : voice.say("story.change.by", "moment", moment, "what", what, "who", told.by());
        String details = facts.details(told.change().facts());
        return details.isEmpty() ? line : voice.say("story.change.details", "line", line, "details", details);
    }
}
