package io.wonce.domain.reading;

import java.nio.charset.StandardCharsets;

/** The bytes of an unpacked model, read from one end to the other in the form of {@link java.io.DataOutput}. */
final class ModelBytes {
    private final byte[] bytes;
    private int at;

    ModelBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] all() {
        return bytes;
    }

    /** The place of the next one. */
    int at() {
        return at;
    }

    void goOnAt(int place) {
        at = place;
    }

    int nextInt() {
        return (nextByte() << 24) | (nextByte() << 16) | (nextByte() << 8) | nextByte();
    }

    float nextFloat() {
        return Float.intBitsToFloat(nextInt());
    }

    /** As {@link java.io.DataOutput#writeUTF} writes it, of ASCII alone. */
    String nextText() {
        int length = (nextByte() << 8) | nextByte();
        String text = new String(bytes, at, length, StandardCharsets.US_ASCII);
        at += length;
        return text;
    }

    private int nextByte() {
        return bytes[at++] & 0xFF;
    }
}
