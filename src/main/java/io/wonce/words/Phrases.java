package io.wonce.words;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.counting.Amendment;
import io.wonce.domain.counting.Best;
import io.wonce.domain.counting.Changed;
import io.wonce.domain.counting.Conversion;
import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.counting.DigestSchedule;
import io.wonce.domain.counting.ExpectedOrders;
import io.wonce.domain.counting.Forecast;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Progress;
import io.wonce.domain.counting.Revaluation;
import io.wonce.domain.counting.Share;
import io.wonce.domain.counting.Slippage;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Expectation;
import io.wonce.domain.deal.ForecastCategory;
import io.wonce.domain.deal.Money;
import io.wonce.domain.linking.Candidate;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Told;
import io.wonce.domain.reading.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Numbers, times and states of one language at one moment, for pages that set them into tables of their own. */
public final class Phrases {
    private final Voice voice;

    Phrases(Voice voice) {
        this.voice = voice;
    }

    /** The same for what is said of {@code deal}, whose amount the reader may see. */
    public Phrases about(DealId deal) {
        return new Phrases(voice.about(deal));
    }

    /** Such as {@code €12,500}. */
    public String money(Money money) {
        return voice.figures().money(money);
    }

    /** Such as {@code ≈ €412,000 at rates of 25 Nov}. */
    public String inBase(Conversion conversion) {
        return new InBaseWords(voice).line(conversion);
    }

    /** Such as {@code ≈ €412,000}, without the days of the rates, which {@link #ratesOf} tells. */
    public String approximately(Conversion conversion) {
        return new InBaseWords(voice).brief(conversion);
    }

    /** Of which days the rates are, such as {@code 25 Nov}; empty where nothing is converted. */
    public Optional<String> ratesOf(List<ExpectedOrders> parts) {
        return new InBaseWords(voice)
                .days(parts.stream().flatMap(part -> part.inBase().stream()).toList());
    }

    /** Such as {@code 12,500}. */
    public String number(long number) {
        return voice.figures().number(BigDecimal.valueOf(number));
    }

    /** With one decimal at most, such as {@code 2.6}. */
    public String ratio(double ratio) {
        return voice.figures().ratio(ratio);
    }

    /** Such as {@code Week 48}. */
    public String period(Period period) {
        return voice.sentence(new CountWords(voice).period(period));
    }

    /** Its first and its last day: {@code 22 Nov – 28 Nov}. */
    public String days(Period period) {
        return date(period.first()) + " – " + date(period.end().minusDays(1));
    }

    /** Such as {@code November 2026}. */
    public String month(YearMonth month) {
        return voice.sentence(voice.moments().formatted(month.atDay(1), "yMMMM"));
    }

    /** Such as {@code 3 Nov}. */
    public String date(LocalDate date) {
        return voice.moments().date(date);
    }

    /** The day of {@code instant}, as {@link #date(LocalDate)}. */
    public String date(Instant instant) {
        return voice.moments().date(instant);
    }

    /** Such as {@code 3 Nov, 10:30}. */
    public String moment(Instant instant) {
        return voice.moments().moment(instant);
    }

    /** How far a deal has come, or how it ended: {@code Signed}. */
    public String state(Deal deal) {
        return voice.sentence(new DealWords(voice).state(deal));
    }

    /** When and how likely an order comes: {@code 15 Dec · 80% · commit}. */
    public String expectation(Expectation expectation) {
        return new DealWords(voice).expectation(expectation);
    }

    /** How an expected order enters the forecast: {@code Best case}. */
    public String category(ForecastCategory category) {
        return voice.sentence(voice.say("forecast." + category));
    }

    /** When a channel is sent the numbers, with the zone: {@code Weekly on Monday at 08:30, of the week before (Europe/Amsterdam)}. */
    public String digest(DigestSchedule schedule, ZoneId organisation) {
        return voice.sentence(new DigestWords(voice)
                .schedule(new DigestSchedule(
                        schedule.rhythm(),
                        schedule.day(),
                        schedule.time(),
                        Optional.of(schedule.zone().orElse(organisation)))));
    }

    /** What an announcement says: {@code Acme · €12,500 · signed}; blank where that is not clear. */
    public String said(Announcement announcement) {
        Voice telling = announcement.placement().deal().map(voice::about).orElse(voice);
        return new StatementWords(telling).line(announcement.statement(), announcement.milestone());
    }

    /** What somebody did to a deal: {@code put on a deal}. */
    public String change(Told told) {
        return voice.sentence(voice.say("change." + told.change().kind()));
    }

    /** What is done by such a change: {@code Put on a deal}. */
    public String kind(ChangeKind kind) {
        return voice.sentence(voice.say("change." + kind));
    }

    /** What that changed, as seen from the deal; blank where its name says it all. */
    public String details(Told told, Answer.DealShown shown) {
        return new FactWords(voice, shown).details(told.change().facts());
    }

    /** {@code Counted from: signed · as of 26 Nov, 14:00}, with each change of it. */
    public String counted(List<CountingPolicy> policies, Instant asOf) {
        return new PolicyWords(voice).footnote(policies, asOf);
    }

    /** What became of a deal of a published number: {@code cancelled (3 Dec, Jan)}. */
    public String why(Amendment amendment) {
        return new RestatementWords(voice).atLength(amendment);
    }

    /** What an order was worth, and is now: {@code €10,000 → €12,000}. */
    public String worth(Revaluation revaluation) {
        return new RestatementWords(voice).worth(revaluation);
    }

    /** That the orders of a published number are the same, and what else has changed since. */
    public String same(int orders, Set<Changed> changed) {
        return new ReportWords(voice).same(orders, changed);
    }

    /** How many orders a period will have: {@code Q4 2026: 21 orders likely, between 17 and 25}. */
    public String forecast(Forecast forecast) {
        return new ProspectWords(voice).forecast(forecast);
    }

    /** How that was worked out, in one sentence. */
    public String method(Forecast forecast) {
        return new ProspectWords(voice).method(forecast);
    }

    /** How often a date moved: {@code date moved 3 times: this date is fiction}. */
    public String slippage(Slippage slippage) {
        return new ProspectWords(voice).slippage(slippage);
    }

    /** Whose share it is: {@code Jan}, {@code Signed}, {@code unknown}. */
    public String share(Share share, Grouping by) {
        return new ShareWords(voice).label(share, by);
    }

    /** Orders, and parts of those that several people earned: {@code 1.4}. */
    public String parts(BigDecimal orders) {
        return voice.figures().number(orders);
    }

    /** {@code part} of {@code all} in percent, such as {@code 57%}. */
    public String percent(BigDecimal part, int all) {
        return voice.figures().percent(part.doubleValue() / all);
    }

    /** Whose target it is, and for when: {@code Q4 2026}, {@code North · Q4 2026}. */
    public String targetName(Progress progress) {
        return new TargetWords(voice).name(progress);
    }

    /** The most orders in a period: {@code 13 orders (week 41)}. */
    public String best(Best best) {
        return new RecordWords(voice).best(best);
    }

    /** {@code 3 weeks}. */
    public String weeks(int weeks) {
        return voice.say("records.weeks", "n", weeks);
    }

    /** {@code 1.4 orders}. */
    public String orders(BigDecimal orders) {
        return new CountWords(voice).orders(orders);
    }

    /** How far a target is: {@code 7 of 12 orders, 58%; 4 more are expected}. */
    public String progress(Progress progress) {
        return new TargetWords(voice).progress(progress);
    }

    /** {@code D-131 and D-140}. */
    public String list(List<String> names) {
        return voice.list(names);
    }

    /** A deal in one line of at most 75 characters: {@code D-142 · Acme · €12,500 · signed}. */
    public String label(DealSummary deal) {
        return new DealWords(voice).label(deal.deal());
    }

    /** Why an announcement may belong to a deal, the strongest reasons in one line. */
    public String why(Candidate candidate) {
        return voice.sentence(new EvidenceWords(voice).line(candidate.evidence()));
    }

    /** What a prompt asks to open where nothing known fits: {@code New order}. */
    public String opening(Kind kind) {
        return voice.say("prompt.open." + kind);
    }

    /** What a prompt asks to set aside: {@code Not a win}. */
    public String dismissing(Kind kind) {
        return voice.say("prompt.dismiss." + kind);
    }
}
