package io.wonce.teams.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.wonce.config.Secret;
import io.wonce.words.Chart;
import io.wonce.words.Drawing;
import io.wonce.words.Poster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Posters and charts as names of files: nobody reads one without the key, or makes one up, and each has one name. So no picture has to be
 * kept, and every process with the same key draws it.
 *
 * <p>The key comes from the bot's own secret, which every bot has: many have no WONCE_KEY. Unlike what that seals, which has a
 * nonce made at random, equal ones have to have equal names here.
 *
 * <p>AES-GCM (NIST SP 800-38D); the nonce is a keyed hash of what is sealed, so that it comes again with the same content only.
 */
final class PosterSeal {
    private static final String HASH = "HmacSHA256";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int LONGEST = 1500;

    private final ObjectMapper json =
            JsonMapper.builder().addModule(new Jdk8Module()).build();
    private final SecretKeySpec sealing;
    private final SecretKeySpec naming;

    /** A seal whose keys nobody finds out who does not know {@code secret}. */
    PosterSeal(Secret secret) {
        SecretKeySpec root = new SecretKeySpec(secret.value().getBytes(UTF_8), HASH);
        this.sealing = new SecretKeySpec(hash(root, "seals pictures".getBytes(UTF_8)), "AES");
        this.naming = new SecretKeySpec(hash(root, "names pictures".getBytes(UTF_8)), HASH);
    }

    /** Letters, digits, {@code -} and {@code _}; empty for one with more on it than an address takes. */
    Optional<String> close(Drawing drawing) {
        byte[] content = written(drawing);
        byte[] nonce = Arrays.copyOf(hash(naming, content), NONCE_BYTES);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, nonce, content);
        byte[] name = ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(name))
                .filter(text -> text.length() <= LONGEST);
    }

    /** Empty for what this key did not seal. */
    Optional<Drawing> open(String name) {
        try {
            byte[] parts = Base64.getUrlDecoder().decode(name);
            if (parts.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
                return Optional.empty();
            }
            byte[] nonce = Arrays.copyOf(parts, NONCE_BYTES);
            byte[] sealed = Arrays.copyOfRange(parts, NONCE_BYTES, parts.length);
            return Optional.of(read(apply(Cipher.DECRYPT_MODE, nonce, sealed)));
        } catch (IllegalArgumentException | IOException foreign) {
            return Optional.empty();
        }
    }

    private byte[] written(Drawing drawing) {
        try {
            return json.writeValueAsBytes(drawing);
        } catch (IOException broken) {
            throw new UncheckedIOException("what is to be drawn cannot be written", broken);
        }
    }

    /** Addresses are for good: those of posters are older than charts, and do not say what they are. */
    private Drawing read(byte[] content) throws IOException {
        JsonNode written = json.readTree(content);
        Class<? extends Drawing> kind = written.has("weeks") ? Chart.class : Poster.class;
        return json.treeToValue(written, kind);
    }

    /** @throws IllegalArgumentException for what was sealed with another key, or changed */
    private byte[] apply(int mode, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalArgumentException("not sealed with this key", foreign);
        }
    }

    private static byte[] hash(SecretKeySpec key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java has no " + HASH, impossible);
        }
    }
}
