package io.wonce.domain.chat;

/**
 * One message, by the only key that holds across workspaces: a shared channel delivers one message once per workspace, so the
 * workspace is not part of it.
 *
 * @param channel the channel it stands in
 * @param messageId the platform's own id within the channel, such as Slack's {@code ts}; never blank
 */
public record MessageRef(ChannelRef channel, String messageId) {
    private static final String COMMAND = "command:";

    public MessageRef {
        if (messageId.isBlank()) {
            throw new IllegalArgumentException("message id is blank: take it from the platform's event");
        }
    }

    /** The key of a command, which is no message on its platform: nothing can be answered below it. */
    public static MessageRef ofCommand(ChannelRef channel, String commandId) {
        return new MessageRef(channel, COMMAND + commandId);
    }

    /** Whether it is a command's key. */
    public boolean isCommand() {
        return messageId.startsWith(COMMAND);
    }
}
