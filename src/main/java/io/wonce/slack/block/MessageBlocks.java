package io.wonce.slack.block;

import com.google.gson.Gson;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import io.wonce.words.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A card as a message in Slack: whatever customers and people are called, it formats nothing and wakes nobody. */
public final class MessageBlocks {
    /** Longer is refused when a message is changed. */
    private static final int LONGEST_TEXT = 4000;

    private static final int MOST_BLOCKS = 50;

    /** Of all blocks together, as they are sent. */
    private static final int LONGEST_JSON = 13_200;

    private static final Gson GSON = GsonFactory.createSnakeCase();

    private MessageBlocks() {}

    /** {@code card} as a message; of one that is too long for Slack the last lines give way to "…". */
    public static SlackMessage of(Card card) {
        return of(card, Optional.empty());
    }

    /** The same with {@code picture} below what is said. */
    public static SlackMessage of(Card card, Optional<ImageBlock> picture) {
        Card fitting = card;
        List<LayoutBlock> blocks = blocks(fitting, picture);
        while (!fits(blocks)) {
            fitting = fitting.shorter();
            blocks = blocks(fitting, picture);
        }
        String plain = Cut.to(
                card.plain(), LONGEST_TEXT - Mentions.BRACKETS * card.channels().size());
        return new SlackMessage(new Mentions(card.channels()).text(plain), blocks);
    }

    private static List<LayoutBlock> blocks(Card card, Optional<ImageBlock> picture) {
        List<LayoutBlock> blocks = new ArrayList<>(said(card));
        picture.ifPresent(blocks::add);
        blocks.addAll(ControlBlocks.of(card.controls()));
        Passage.small(List.of(card.footnote())).filter(small -> !card.isCalm()).ifPresent(blocks::add);
        return blocks;
    }

    private static List<LayoutBlock> said(Card card) {
        return switch (card.mood()) {
            case CELEBRATION -> both(Optional.of(Passage.header(card.headline())), Passage.plain(card.lines()));
            case QUESTION -> List.of(Passage.bold("🤔 " + card.headline(), card.lines()));
            case MISTAKE -> List.of(Passage.bold("✋ " + card.headline(), card.lines()));
            case REPORT -> List.of(Passage.bold(card.headline(), card.lines(), new Mentions(card.channels())));
            case CALM -> both(Passage.plain(List.of(card.headline())), Passage.small(card.smallPrint()));
        };
    }

    private static List<LayoutBlock> both(Optional<LayoutBlock> first, Optional<LayoutBlock> second) {
        return Stream.of(first, second).flatMap(Optional::stream).toList();
    }

    private static boolean fits(List<LayoutBlock> blocks) {
        return blocks.size() <= MOST_BLOCKS && GSON.toJson(blocks).length() <= LONGEST_JSON;
    }
}
