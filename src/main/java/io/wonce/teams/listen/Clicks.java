package io.wonce.teams.listen;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import io.wonce.app.AnswerClick;
import io.wonce.app.Desk;
import io.wonce.app.NoticePrompt;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.teams.card.ClickCodes;
import io.wonce.words.FormText;
import java.util.Optional;

/**
 * A button on a card. What it did shows on the card for everybody, as soon as the outbox has changed it; who clicked is told at
 * once. Teams sends a click again under a new id where the answer was slow: what is done is done once all the same.
 */
final class Clicks {
    private final Reception reception;
    private final Recent recent;
    private final AnswerClick click;
    private final NoticePrompt prompts;

    Clicks(Reception reception, Recent recent, Desk desk) {
        this.reception = reception;
        this.recent = recent;
        this.click = new AnswerClick(desk);
        this.prompts = new NoticePrompt(desk.ledger());
    }

    Reply clicked(Activity activity, JsonNode data) {
        Optional<Click> wanted = ClickCodes.read(data);
        if (wanted.isEmpty() && !ClickCodes.isUnchosen(data)) {
            return Reply.NOT_HERE;
        }
        Workspace workspace = reception.workspace(activity);
        Person person = reception.person(workspace, activity);
        if (wanted.isEmpty()) {
            return Reply.telling(reception.words(workspace, activity, person).say(FormText.CHOOSE_FIRST));
        }
        new Said(activity).actedUpon().ifPresent(card -> prompts.notice(workspace.organisation(), wanted.get(), card));
        Resolution resolution =
                click.answer(workspace.organisation(), wanted.get(), new Actor(person, Surface.PROMPT), recent::find);
        return Reply.telling(reception
                .words(workspace, activity, person)
                .card(resolution, reception.clock().instant())
                .plain());
    }
}
