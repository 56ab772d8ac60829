package io.wonce.app;

import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Match.Verdict;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Resolution;
import java.util.Optional;
import java.util.function.Function;

/** Hands a click to the use case that it asks for. */
public final class AnswerClick {
    private final LinkAnnouncement link;
    private final OpenDeal open;
    private final DismissAnnouncement dismiss;
    private final NameMilestone name;
    private final ReconsiderAnnouncement reconsider;
    private final UndoChange undo;
    private final KeepDeal keep;
    private final EndDeal end;
    private final AnswerMatch match;
    private final AnswerHunch hunch;
    private final ForgetLessons forget;
    private final ConfirmMilestone confirm;
    private final SnoozeDeal snooze;

    /** Builds the use cases that clicks ask for. */
    public AnswerClick(Desk desk) {
        link = new LinkAnnouncement(desk.ledger(), desk.clock());
        open = new OpenDeal(desk);
        dismiss = new DismissAnnouncement(desk.ledger(), desk.clock());
        name = new NameMilestone(desk.ledger(), desk.clock());
        reconsider = new ReconsiderAnnouncement(desk);
        undo = new UndoChange(desk);
        keep = new KeepDeal(desk.ledger(), desk.clock());
        end = new EndDeal(desk.ledger(), desk.clock());
        match = new AnswerMatch(desk.ledger(), desk.clock());
        hunch = new AnswerHunch(desk);
        forget = new ForgetLessons(desk.ledger(), desk.clock());
        confirm = new ConfirmMilestone(desk.ledger(), desk.clock());
        snooze = new SnoozeDeal(desk.ledger(), desk.clock());
    }

    /** Does what {@code click} says, once: a second click on the same button changes nothing. */
    public Resolution answer(OrganisationId organisation, Click click, Actor actor) {
        return answer(organisation, click, actor, any -> Optional.empty());
    }

    /** The same, where a message that the click is about can be looked up as it stands now. */
    public Resolution answer(
            OrganisationId organisation,
            Click click,
            Actor actor,
            Function<MessageRef, Optional<IncomingMessage>> messages) {
        return click.match(new Click.Cases<>() {
            @Override
            public Resolution link(Click.Link click) {
                return link.link(organisation, click.announcement(), click.deal(), actor);
            }

            @Override
            public Resolution open(Click.Open click) {
                return click.seen()
                        .map(seen -> open.open(organisation, click.announcement(), seen, actor))
                        .orElseGet(() -> open.open(organisation, click.announcement(), actor));
            }

            @Override
            public Resolution dismiss(Click.Dismiss click) {
                return dismiss.dismiss(organisation, click.announcement(), actor);
            }

            @Override
            public Resolution name(Click.Name click) {
                return name.name(organisation, click.announcement(), click.milestone(), actor);
            }

            @Override
            public Resolution reconsider(Click.Reconsider click) {
                return reconsider.reconsider(organisation, click.announcement(), actor);
            }

            @Override
            public Resolution undo(Click.Undo click) {
                return undo.undo(organisation, click.change(), actor);
            }

            @Override
            public Resolution keep(Click.Keep click) {
                return keep.keep(organisation, click.deal(), actor);
            }

            @Override
            public Resolution end(Click.End click) {
                return end.end(organisation, click.deal(), actor);
            }

            @Override
            public Resolution same(Click.Same click) {
                return match.answer(organisation, click.id(), Verdict.SAME, actor);
            }

            @Override
            public Resolution different(Click.Different click) {
                return match.answer(organisation, click.id(), Verdict.DIFFERENT, actor);
            }

            @Override
            public Resolution confirm(Click.Confirm click) {
                return hunch.confirm(organisation, click.hunch(), actor, messages);
            }

            @Override
            public Resolution deny(Click.Deny click) {
                return hunch.deny(organisation, click.hunch(), actor, messages);
            }

            @Override
            public Resolution forget(Click.Forget click) {
                return forget.forget(organisation, actor);
            }

            @Override
            public Resolution reached(Click.Reached click) {
                return confirm.confirm(organisation, click.deal(), click.milestone(), actor);
            }

            @Override
            public Resolution snooze(Click.Snooze click) {
                return snooze.snooze(organisation, click.deal(), actor);
            }
        });
    }
}
