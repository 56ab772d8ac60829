package io.wonce.postgres;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts what must not be read in a stolen backup: AES-GCM (NIST SP 800-38D), bound to the row that it stands in. */
final class Seal {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final List<SecretKeySpec> keys;
    private final SecureRandom random = new SecureRandom();

    /** A seal with the keys of {@code list}, 32 bytes in base64 each, with commas between: the first one closes, each of them opens. */
    Seal(String list) {
        this.keys = Stream.of(list.split(",", -1))
                .map(key -> new SecretKeySpec(Base64.getDecoder().decode(key.strip()), "AES"))
                .toList();
    }

    /** Whether there is more than one key. */
    boolean hasFormer() {
        return keys.size() > 1;
    }

    byte[] close(String text, String row) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = closed(nonce, text.getBytes(StandardCharsets.UTF_8), row);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** Throws where another key or another row sealed it, or somebody changed it. */
    String open(byte[] sealed, String row) {
        return keys.stream()
                .flatMap(key -> opened(key, sealed, row).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("WONCE_KEY does not open what is kept of " + row
                        + ": set it to the key that was there when the workspace was installed, or install it again"));
    }

    /** Whether a former key opens it, and the present one does not. */
    boolean isFormer(byte[] sealed, String row) {
        return opened(keys.get(0), sealed, row).isEmpty() && isOpenedBy(sealed, row);
    }

    /** Whether any of the keys opens it. */
    boolean isOpenedBy(byte[] sealed, String row) {
        return keys.stream().anyMatch(key -> opened(key, sealed, row).isPresent());
    }

    private byte[] closed(byte[] nonce, byte[] text, String row) {
        try {
            return apply(keys.get(0), Cipher.ENCRYPT_MODE, nonce, text, row);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("this Java has no AES-GCM", failure);
        }
    }

    private static Optional<String> opened(SecretKeySpec key, byte[] sealed, String row) {
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        byte[] rest = new byte[parts.remaining()];
        parts.get(rest);
        try {
            return Optional.of(new String(apply(key, Cipher.DECRYPT_MODE, nonce, rest, row), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException anotherKey) {
            return Optional.empty();
        }
    }

    private static byte[] apply(SecretKeySpec key, int mode, byte[] nonce, byte[] text, String row)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(row.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(text);
    }
}
