package io.wonce.domain.chat;

/**
 * One message, by the only key that holds across workspaces: a shared channel delivers one message once per workspace, so the
 * workspace is not part of it.
 *
 * @param channel the channel it stands in
 * @param messageId the platform's own id within the channel, such as Slack's {@code ts}; never blank
 */
public record MessageRef(ChannelRef channel, String messageId) {
    public MessageRef {
        if (messageId.isBlank()) {
            throw new IllegalArgumentException("message id is blank: take it from the platform's event");
        }
    }
}
