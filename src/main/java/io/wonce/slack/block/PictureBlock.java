package io.wonce.slack.block;

import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.composition.SlackFileObject;
import io.wonce.domain.chat.PictureAddress;

/** A picture in a message, with words for who does not see it. */
public final class PictureBlock {
    private static final int ALTERNATIVE = 2000;

    private PictureBlock() {}

    /** One that was uploaded to Slack. */
    public static ImageBlock uploaded(String fileId, String alternative) {
        SlackFileObject file = SlackFileObject.builder().id(fileId).build();
        return ImageBlock.builder()
                .slackFile(file)
                .altText(Cut.to(alternative, ALTERNATIVE))
                .build();
    }

    /** One that Slack fetches. */
    public static ImageBlock linked(PictureAddress address, String alternative) {
        return ImageBlock.builder()
                .imageUrl(address.value())
                .altText(Cut.to(alternative, ALTERNATIVE))
                .build();
    }
}
