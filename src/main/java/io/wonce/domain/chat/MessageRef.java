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
    private static final String PROGRAM = COMMAND + "api:";

    public MessageRef {
        if (messageId.isBlank()) {
            throw new IllegalArgumentException("message id is blank: take it from the platform's event");
        }
    }

    /** The key of a command, which is no message on its platform: nothing can be answered below it. */
    public static MessageRef ofCommand(ChannelRef channel, String commandId) {
        return new MessageRef(channel, COMMAND + commandId);
    }

    /** The key of what a program tells by the API, a command too: it is one and the same wherever people are told of it. */
    public static MessageRef ofProgram(ChannelRef channel, String key) {
        return new MessageRef(channel, PROGRAM + key);
    }

    /** Whether it is a program's key. */
    public boolean isProgram() {
        return messageId.startsWith(PROGRAM);
    }

    /** Whether it is a command's key. */
    public boolean isCommand() {
        return messageId.startsWith(COMMAND);
    }
}
