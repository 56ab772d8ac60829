package io.wonce.domain.reading;

/** SipHash-2-4 of eight bytes (Aumasson and Bernstein, 2012): a keyed hash that is fast enough for each word of each message. */
final class SipHash {
    private static final int ROUNDS = 2;
    private static final int FINAL_ROUNDS = 4;
    private static final long LENGTH = 8L << 56;

    private long v0;
    private long v1;
    private long v2;
    private long v3;

    private SipHash(long k0, long k1) {
        this.v0 = k0 ^ 0x736f6d6570736575L;
        this.v1 = k1 ^ 0x646f72616e646f6dL;
        this.v2 = k0 ^ 0x6c7967656e657261L;
        this.v3 = k1 ^ 0x7465646279746573L;
    }

    /** The hash of {@code message} under a key of two halves, all with the lowest byte first. */
    static long of(long k0, long k1, long message) {
        SipHash hash = new SipHash(k0, k1);
        hash.take(message);
        hash.take(LENGTH);
        hash.v2 ^= 0xFF;
        hash.mix(FINAL_ROUNDS);
        return hash.v0 ^ hash.v1 ^ hash.v2 ^ hash.v3;
    }

    private void take(long block) {
        v3 ^= block;
        mix(ROUNDS);
        v0 ^= block;
    }

    private void mix(int rounds) {
        for (int round = 0; round < rounds; round++) {
            v0 += v1;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v3;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 += v3;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 += v1;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v2 = Long.rotateLeft(v2, 32);
        }
    }
}
