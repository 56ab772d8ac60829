package io.wonce.domain.chat;

/** A chat system that Wonce listens to. {@link #BROWSER} is the try-out chat of this server. */
public enum Platform {
    SLACK,
    TEAMS,
    BROWSER
}
