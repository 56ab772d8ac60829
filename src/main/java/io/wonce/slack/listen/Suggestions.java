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
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealSummary;
import io.wonce.slack.block.DealOptions;
import io.wonce.words.Words;
import java.util.List;
import java.util.Optional;

/** Somebody looks a deal up in a prompt. */
public final class Suggestions implements Listener {
    private static final String SEARCH = "deal_search";
    private static final String BLOCK = "search:\\d{1,18}";
    private static final int BLOCK_PREFIX = "search:".length();

    private final Reception reception;
    private final FindDeals find;

    public Suggestions(Reception reception, Desk desk) {
        this.reception = reception;
        this.find = new FindDeals(desk.ledger());
    }

    @Override
    public void addTo(App app) {
        app.blockSuggestion(SEARCH, this::suggest);
    }

    private Response suggest(BlockSuggestionRequest request, BlockSuggestionContext ctx) {
        BlockSuggestionPayload payload = request.getPayload();
        Workspace workspace = reception.workspace(ctx);
        Words words = reception.words(
                workspace, reception.person(workspace, payload.getUser().getId()));
        List<DealSummary> deals = announcement(payload)
                .map(id ->
                        find.find(workspace.organisation(), payload.getValue()).deals())
                .orElse(List.of());
        AnnouncementId id = announcement(payload).orElse(new AnnouncementId(0));
        return ctx.ack(BlockSuggestionResponse.builder()
                .options(DealOptions.of(id, deals, words, reception.clock().instant()))
                .build());
    }

    private static Optional<AnnouncementId> announcement(BlockSuggestionPayload payload) {
        return Optional.ofNullable(payload.getBlockId())
                .filter(block -> block.matches(BLOCK))
                .map(block -> new AnnouncementId(Long.parseLong(block.substring(BLOCK_PREFIX))));
    }
}
