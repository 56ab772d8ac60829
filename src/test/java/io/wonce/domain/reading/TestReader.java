package io.wonce.domain.reading;

/** The reader for all tests of this JVM: it never changes, and to make another one for each house takes longer than many a test. */
public final class TestReader {
    private static final Reader SHARED = Reader.create();

    private TestReader() {}

    /** The reader that all tests share. */
    public static Reader shared() {
        return SHARED;
    }
}
