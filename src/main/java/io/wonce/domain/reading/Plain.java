package io.wonce.domain.reading;

import java.util.BitSet;

/** A message without mark-up: links by their label, entities unescaped, invisible characters gone. */
record Plain(String text, BitSet quotedLines) {
    /** Stands for a mention of a person. */
    static final char PERSON = '\uE000';
    /** Stands for a mention of a channel. */
    static final char CHANNEL = '\uE001';
    /** Stands for a link without a label. */
    static final char LINK = '\uE002';

    boolean isQuoted(int line) {
        return quotedLines.get(line);
    }
}
