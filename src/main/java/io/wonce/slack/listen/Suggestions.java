package io.wonce.slack.listen;

import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.BlockSuggestionContext;
import com.slack.api.bolt.request.builtin.BlockSuggestionRequest;
import com.slack.api.bolt.response.Response;
import io.wonce.app.Desk;
import io.wonce.app.FindDeals;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.slack.block.ActionIds;
import io.wonce.slack.block.DealOptions;
import io.wonce.words.Words;
import java.util.List;
import java.util.Optional;

/** Somebody looks a deal up in a prompt. */
final class Suggestions implements Listener {
    private final Reception reception;
    private final FindDeals find;

    Suggestions(Reception reception, Desk desk) {
        this.reception = reception;
        this.find = new FindDeals(desk.ledger());
    }

    @Override
    public void addTo(App app) {
        app.blockSuggestion(ActionIds.DEAL_SEARCH, this::suggest);
    }

    private Response suggest(BlockSuggestionRequest request, BlockSuggestionContext ctx) {
        BlockSuggestionPayload payload = request.getPayload();
        Optional<AnnouncementId> announcement =
                ActionIds.searchedFor(payload.getBlockId()).map(AnnouncementId::new);
        if (announcement.isEmpty()) {
            return ctx.ack(BlockSuggestionResponse.builder().options(List.of()).build());
        }
        Workspace workspace = reception.workspace(ctx);
        Words words = reception.words(
                workspace, reception.person(workspace, payload.getUser().getId()));
        Answer.DealsFound found = prompt(payload)
                .map(prompt -> find.suggest(workspace.organisation(), announcement.get(), prompt, payload.getValue()))
                .orElseGet(() -> find.find(workspace.organisation(), payload.getValue()));
        return ctx.ack(DealOptions.of(
                announcement.get(), found, words, reception.clock().instant()));
    }

    /** The message that is searched in; empty on the home tab, which is the person's own. */
    private static Optional<MessageRef> prompt(BlockSuggestionPayload payload) {
        return Optional.ofNullable(payload.getContainer())
                .filter(container -> container.getMessageTs() != null && container.getChannelId() != null)
                .map(container -> new MessageRef(
                        new ChannelRef(Platform.SLACK, container.getChannelId()), container.getMessageTs()));
    }
}
