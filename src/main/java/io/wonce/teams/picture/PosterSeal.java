package io.wonce.teams.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.wonce.config.Secret;
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
 * Posters as names of files: nobody reads one without the key, or makes one up, and one poster has one name. So no picture has to be
 * kept, and every process with the same key draws it.
 *
 * <p>The key comes from the bot's own secret, which every bot has: many have no WONCE_KEY. Unlike what that seals, which has a
 * nonce made at random, equal posters have to have equal names here.
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

    /** Letters, digits, {@code -} and {@code _}; empty for a poster with more on it than an address takes. */
    Optional<String> close(Poster poster) {
        byte[] content = written(poster);
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
    Optional<Poster> open(String name) {
        try {
            byte[] parts = Base64.getUrlDecoder().decode(name);
            if (parts.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
                return Optional.empty();
            }
            byte[] nonce = Arrays.copyOf(parts, NONCE_BYTES);
            byte[] sealed = Arrays.copyOfRange(parts, NONCE_BYTES, parts.length);
            return Optional.of(json.readValue(apply(Cipher.DECRYPT_MODE, nonce, sealed), Poster.class));
        } catch (IllegalArgumentException | IOException foreign) {
            return Optional.empty();
        }
    }

    private byte[] written(Poster poster) {
        try {
            return json.writeValueAsBytes(poster);
        } catch (IOException broken) {
            throw new UncheckedIOException("a poster cannot be written", broken);
        }
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
