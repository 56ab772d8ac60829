package io.wonce.app.audit;

/** A 64-bit hash, so that the audit can remember texts without keeping them. */
final class Hash {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0x9e3779b97f4a7c15L;

    private Hash() {}

    /** FNV-1a with a last mix; {@code kind} keeps the hashes of different things apart. */
    static long of(char kind, CharSequence text) {
        long hash = (OFFSET ^ kind) * PRIME;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        hash = (hash ^ (hash >>> 29)) * MIX;
        return hash ^ (hash >>> 32);
    }
}
