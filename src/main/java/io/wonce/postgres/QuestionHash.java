package io.wonce.postgres;

import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.organisation.OrganisationId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** By what a message in these words is known again, without its key or its words. */
final class QuestionHash {
    private QuestionHash() {}

    static byte[] of(OrganisationId organisation, IncomingMessage message) {
        String all = String.join(
                "\n",
                organisation.toString(),
                message.ref().channel().platform().name(),
                message.ref().channel().channelId(),
                message.ref().messageId(),
                message.text());
        try {
            return MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
