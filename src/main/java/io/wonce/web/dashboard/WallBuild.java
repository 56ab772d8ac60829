package io.wonce.web.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** Tells the wall of one build of this program from that of another: a screen that stays open for months takes the new one. */
final class WallBuild {
    private static final List<String> PARTS = List.of("wall.js", "confetti.js", "wall.css", "wonce.css");

    private WallBuild() {}

    /** The same in all replicas of one build. */
    static String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : PARTS) {
                try (InputStream asset =
                        Objects.requireNonNull(WallBuild.class.getResourceAsStream("/io/wonce/web/assets/" + part))) {
                    digest.update(asset.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("this Java has no SHA-256", impossible);
        } catch (IOException broken) {
            throw new UncheckedIOException("an asset of the wall cannot be read", broken);
        }
    }
}
