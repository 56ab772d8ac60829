package io.wonce.web;

import io.wonce.app.port.Permalinks;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.OrganisationId;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Messages of the try-out chat stand on its page. */
public final class TryoutPermalinks implements Permalinks {
    @Override
    public Platform platform() {
        return Platform.BROWSER;
    }

    @Override
    public Optional<URI> of(OrganisationId organisation, Announcement announcement) {
        MessageRef message = announcement.message();
        String thread = announcement
                .threadRoot()
                .map(root -> "&thread=" + encoded(root.messageId()))
                .orElse("");
        String place = announcement.threadRoot().isPresent() ? "t-" : "m-";
        return Optional.of(URI.create("/?in=" + encoded(message.channel().channelId()) + thread + "#" + place
                + encoded(message.messageId())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
