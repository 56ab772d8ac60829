package io.wonce.form;

import io.wonce.app.Desk;
import io.wonce.app.PostponeDeal;
import io.wonce.app.ReviseDeal;
import io.wonce.app.Seen;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Money;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.domain.outgoing.Verb;
import io.wonce.domain.reading.Reader;
import io.wonce.form.Form.Shown;
import io.wonce.form.SentForms.Outcome;
import io.wonce.form.SentForms.Sent;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form about one deal that was sent in. What somebody changed in it is changed, and nothing that colleagues changed since it was
 * opened; one that tells in which state it showed the deal changes nothing where the deal is another by now.
 */
final class SentDeal {
    /** So many times somebody else may come between looking and changing. */
    private static final int MOST_ATTEMPTS = 5;

    private static final Outcome CHANGED_SINCE = answered(new Resolution.Refused(Refusal.CHANGED_SINCE));

    private final Desk desk;
    private final Reader reader;

    SentDeal(Desk desk, Reader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    Outcome take(FormName form, Sent sent) {
        Optional<DealId> deal = AboutDeal.deal(sent.about());
        if (deal.isEmpty()) {
            return new Outcome.Wrong(Map.of());
        }
        return sent.seen().equals(Seen.ANYHOW)
                ? merge(form, deal.get(), sent)
                : change(form, deal.get(), sent.typed(), sent.seen(), sent);
    }

    private Outcome merge(FormName form, DealId deal, Sent sent) {
        Outcome outcome = CHANGED_SINCE;
        for (int attempt = 0; attempt < MOST_ATTEMPTS && outcome.equals(CHANGED_SINCE); attempt++) {
            outcome = mergeOnce(form, deal, sent);
        }
        return outcome;
    }

    private Outcome mergeOnce(FormName form, DealId deal, Sent sent) {
        Optional<Standing> standing = standing(deal, sent);
        if (standing.isEmpty()) {
            return change(form, deal, sent.typed(), Seen.ANYHOW, sent);
        }
        Showed showed = AboutDeal.showed(sent.about());
        Meanwhile meanwhile =
                new Meanwhile(blank(form, standing.get().deal(), sent).shown(), showed, sent.typed());
        List<Shown> overtaken = meanwhile.overtaken();
        return overtaken.isEmpty() || isSo(form, standing.get().deal(), meanwhile.wanted(), sent)
                ? change(form, deal, meanwhile.wanted(), standing.get().seen(), sent)
                : new Outcome.Overtaken(
                        AboutDeal.about(deal, showed.with(overtaken)), Meanwhile.news(overtaken, sent.words()));
    }

    /** Whether the deal is what the form makes of it, in whatever words: it was sent in twice. */
    private boolean isSo(FormName form, DealSummary summary, Typed wanted, Sent sent) {
        Description description = summary.deal().description();
        return form == FormName.EDIT_DEAL
                && EditForm.read(wanted, currency(sent, summary.deal().id()), sent.words(), reader)
                        instanceof Submission.Filled<Description> news
                && news.values().filledFrom(description).equals(description);
    }

    private Optional<Standing> standing(DealId deal, Sent sent) {
        return desk.ledger()
                .write(
                        sent.organisation(),
                        books -> books.deals().summary(deal).map(found -> new Standing(found, Seen.of(books, deal))));
    }

    private Form blank(FormName form, DealSummary deal, Sent sent) {
        return form == FormName.EDIT_DEAL
                ? EditForm.blank(deal, sent.words(), desk.clock().instant())
                : DateForm.blank(deal, sent.words(), desk.clock().instant());
    }

    private Outcome change(FormName form, DealId deal, Typed typed, Seen seen, Sent sent) {
        return form == FormName.EDIT_DEAL ? edit(deal, typed, seen, sent) : date(deal, typed, seen, sent);
    }

    private Outcome edit(DealId deal, Typed typed, Seen seen, Sent sent) {
        ReviseDeal revise = new ReviseDeal(desk.ledger(), desk.clock());
        return SentForms.filled(
                EditForm.read(typed, currency(sent, deal), sent.words(), reader),
                news -> answered(revise.revise(sent.organisation(), deal, news, seen, sent.actor())));
    }

    private Outcome date(DealId deal, Typed typed, Seen seen, Sent sent) {
        PostponeDeal postpone = new PostponeDeal(desk.ledger(), desk.clock());
        return SentForms.filled(
                DateForm.read(typed, postpone.today(sent.organisation()), sent.words()),
                date -> answered(postpone.postpone(sent.organisation(), deal, date, seen, sent.actor())));
    }

    private Currency currency(Sent sent, DealId id) {
        return desk.ledger()
                .write(
                        sent.organisation(),
                        books -> books.deals()
                                .find(id)
                                .flatMap(deal -> deal.description().value())
                                .map(Money::currency)
                                .orElseGet(() -> books.organisation().currency()));
    }

    private static Outcome answered(Resolution resolution) {
        return new Outcome.Answered(new Answer.Resolved(Verb.EXPECT, resolution), Optional.empty());
    }

    /** A deal as it stands. */
    private record Standing(DealSummary deal, Seen seen) {}
}
