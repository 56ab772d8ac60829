package io.wonce.words;

/** What stands on a picture, in words and numbers. */
public sealed interface Drawing permits Poster, Chart {
    /** One line above it; never blank. */
    String title();

    /** The same in one line, for who does not see the picture. */
    String plain();
}
