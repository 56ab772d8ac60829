package io.wonce.words;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.Fact;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.Credits;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.reading.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a change did, as seen from one deal: {@code #17 hoort nu bij D-5}. */
final class FactWords {
    private final Voice voice;
    private final StatementWords statements;
    private final DealWords deals;
    private final Answer.DealShown shown;

    FactWords(Voice voice, Answer.DealShown shown) {
        this.voice = voice.about(shown.deal().deal().id());
        this.statements = new StatementWords(this.voice);
        this.deals = new DealWords(this.voice);
        this.shown = shown;
    }

    /** Blank where it says nothing of this deal that its own line does not say. */
    String details(List<Fact> facts) {
        boolean merges = facts.stream().anyMatch(FactWords::merges);
        return Voice.facts(facts.stream()
                .filter(fact -> !merges || !(fact instanceof Fact.Placed))
                .flatMap(this::phrases)
                .filter(phrase -> !phrase.isBlank())
                .map(Optional::of)
                .toList());
    }

    /** All announcements go with the deal; it need not be said of each. */
    private static boolean merges(Fact fact) {
        return fact instanceof Fact.StatusChanged status
                && (status.to() instanceof DealStatus.MergedInto || status.from() instanceof DealStatus.MergedInto);
    }

    private Stream<String> phrases(Fact fact) {
        if (fact instanceof Fact.Placed placed) {
            return Stream.of(placed(placed));
        }
        if (fact instanceof Fact.MilestoneNamed named) {
            return Stream.of(named.to()
                    .map(milestone -> say("named", named.announcement(), voice.milestone(milestone)))
                    .orElseGet(() -> say("unnamed", named.announcement(), "")));
        }
        if (fact instanceof Fact.Restated restated) {
            String from = statements.line(restated.from(), restated.from().milestone());
            String to = statements.line(restated.to(), restated.to().milestone());
            return Stream.of(say("restated", restated.announcement(), changed(from, to)));
        }
        if (fact instanceof Fact.StatusChanged status) {
            return Stream.of(status(status));
        }
        if (fact instanceof Fact.Credited credited) {
            return Stream.of(changed(earned(credited.from()), earned(credited.to())));
        }
        if (fact instanceof Fact.Targeted targeted) {
            return Stream.of(changed(goal(targeted, targeted.from()), goal(targeted, targeted.to())));
        }
        if (fact instanceof Fact.Snoozed snoozed) {
            return snoozed
                    .to()
                    .map(until ->
                            voice.say("nudge.again", "date", voice.moments().date(until)))
                    .stream();
        }
        return fact instanceof Fact.Redescribed redescribed
                        && redescribed.deal().equals(here())
                ? described(redescribed.from(), redescribed.to())
                : Stream.empty();
    }

    private String earned(Credits credits) {
        return new CreditWords(voice).line(credits, shown);
    }

    private String goal(Fact.Targeted targeted, Optional<BigDecimal> goal) {
        return goal.map(number -> targeted.aim()
                        .currency()
                        .map(currency -> voice.figures().money(number, currency))
                        .orElseGet(() -> voice.figures().number(number)))
                .orElse("");
    }

    private String placed(Fact.Placed placed) {
        if (placed.to().deal().filter(here()::equals).isPresent()) {
            return say("placed", placed.announcement(), said(placed.announcement()))
                    .strip();
        }
        if (placed.from().deal().filter(here()::equals).isEmpty()) {
            return "";
        }
        if (placed.to() instanceof Placement.On other) {
            return say("moved", placed.announcement(), other.id().toString());
        }
        String key = placed.to() instanceof Placement.Unresolved
                ? "loose"
                : placed.to() instanceof Placement.Dismissed ? "dismissed" : "withdrawn";
        return say(key, placed.announcement(), "");
    }

    /** What the announcement says, where it is still on this deal. */
    private String said(AnnouncementId id) {
        return shown.announcements().stream()
                .filter(announcement -> announcement.id().equals(id))
                .findFirst()
                .map(this::said)
                .orElse("");
    }

    private String said(Announcement announcement) {
        return announcement
                .milestone()
                .map(voice::milestone)
                .orElseGet(
                        () -> voice.say(announcement.statement().kind() == Kind.LOST ? "deal.lost" : "deal.expected"));
    }

    private String status(Fact.StatusChanged status) {
        boolean isHere = status.deal().equals(here());
        if (status.from() instanceof DealStatus.Retracted) {
            return "";
        }
        if (status.to() instanceof DealStatus.Retracted) {
            return isHere ? "" : voice.say("fact.dropped", "deal", status.deal());
        }
        if (status.to() instanceof DealStatus.MergedInto into) {
            return isHere
                    ? voice.say("fact.merged", "deal", into.deal())
                    : voice.say("fact.taken-in", "deal", status.deal());
        }
        if (status.from() instanceof DealStatus.MergedInto) {
            return isHere ? voice.say("fact.alone") : voice.say("fact.parted", "deal", status.deal());
        }
        return status.to() instanceof DealStatus.Open ? voice.say("fact.alive") : "";
    }

    private Stream<String> described(Description from, Description to) {
        List<String> news = new ArrayList<>();
        news.add(changed(from.customer().orElse(""), to.customer().orElse("")));
        news.add(changed(
                from.value().map(voice.figures()::money).orElse(""),
                to.value().map(voice.figures()::money).orElse("")));
        news.add(changed(
                from.expectation().map(deals::expectation).orElse(""),
                to.expectation().map(deals::expectation).orElse("")));
        return news.stream();
    }

    private String changed(String from, String to) {
        if (from.equals(to)) {
            return "";
        }
        return from.isEmpty()
                ? to
                : voice.say("fact.changed", "from", from, "to", to.isEmpty() ? voice.say("fact.nothing") : to);
    }

    private DealId here() {
        return shown.deal().deal().id();
    }

    private String say(String key, AnnouncementId announcement, String what) {
        return voice.say("fact." + key, "number", String.valueOf(announcement.number()), "what", what);
    }
}
