package io.wonce.teams.listen;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import io.wonce.app.Desk;
import io.wonce.app.FindDeals;
import io.wonce.app.port.Workspace;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.teams.card.ClickCodes;
import io.wonce.teams.card.DealChoices;
import java.util.Optional;

/** Somebody looks a deal up on a card, letter by letter. */
final class Search {
    private final Reception reception;
    private final FindDeals find;

    Search(Reception reception, Desk desk) {
        this.reception = reception;
        this.find = new FindDeals(desk.ledger());
    }

    Reply searched(Activity activity, JsonNode query) {
        Optional<AnnouncementId> announcement =
                ClickCodes.searchedFor(query.path("dataset").asText(""));
        if (announcement.isEmpty()) {
            return Reply.NOT_HERE;
        }
        Workspace workspace = reception.workspace(activity);
        Answer.DealsFound found =
                find.find(workspace.organisation(), query.path("queryText").asText(""));
        return Reply.of(DealChoices.of(
                announcement.get(),
                found,
                reception.words(workspace, activity, reception.person(workspace, activity)),
                reception.clock().instant()));
    }
}
