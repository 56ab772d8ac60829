package io.wonce.slack.block;

import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * What {@code chat.postMessage}, {@code chat.update} and a {@code response_url} take; within Slack's limits.
 *
 * @param text for notifications and screen readers, escaped; to be sent with {@code mrkdwn} false, so that an asterisk in it is one
 * @param blocks what is shown, in order
 */
public record SlackMessage(String text, List<LayoutBlock> blocks) {
    public SlackMessage {
        blocks = List.copyOf(blocks);
    }

    /** Whether it shows a picture, which Slack may not take. */
    public boolean hasPicture() {
        return blocks.stream().anyMatch(ImageBlock.class::isInstance);
    }
}
