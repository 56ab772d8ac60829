package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A message in tokens, sentences and the lexicon's phrases found in it. */
final class Parsed {
    private final Plain plain;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<Hit> hits;
    private final int[] languages;
    private final int[] concepts;
    private final long[] meanings;
    private final int[] sentenceOf;
    private final List<List<Hit>> hitsBySentence = new ArrayList<>();

    Parsed(Plain plain, List<Token> tokens, List<Sentence> sentences, List<Hit> hits, int[] languages, int[] concepts) {
        this.plain = plain;
        this.tokens = tokens;
        this.sentences = sentences;
        this.hits = hits;
        this.languages = languages;
        this.concepts = concepts;
        this.meanings = meanings(tokens.size(), hits);
        this.sentenceOf = sentenceOf(tokens.size(), sentences);
        sentences.forEach(sentence -> hitsBySentence.add(new ArrayList<>()));
        hits.forEach(hit -> hitsBySentence.get(sentenceOf[hit.from()]).add(hit));
    }

    private static int[] sentenceOf(int size, List<Sentence> sentences) {
        int[] numbers = new int[size];
        for (int number = 0; number < sentences.size(); number++) {
            Arrays.fill(
                    numbers, sentences.get(number).from(), sentences.get(number).to(), number);
        }
        return numbers;
    }

    private static long[] meanings(int size, List<Hit> hits) {
        long[] meanings = new long[size];
        for (Hit hit : hits) {
            for (int at = hit.from(); at < hit.to(); at++) {
                meanings[at] |= hit.names(at) ? hit.sense().bit() : 0;
            }
        }
        return meanings;
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** All phrases of the languages that the message is in, in the order of their first token. */
    List<Hit> hits() {
        return hits;
    }

    /** Positions of the lexicons that apply, the likeliest first. */
    int[] languages() {
        return languages;
    }

    /** Whether a phrase with this sense covers the token; false past the end. */
    boolean means(int at, Sense sense) {
        return at >= 0 && at < meanings.length && (meanings[at] & sense.bit()) != 0;
    }

    /** Whether phrases with any of the senses, given as bits by their ordinal, cover the token. */
    boolean meansAny(int at, long senses) {
        return at >= 0 && at < meanings.length && (meanings[at] & senses) != 0;
    }

    /** The senses that cover the token, as bits by their ordinal. */
    long meanings(int at) {
        return meanings[at];
    }

    /** What the token is about, or {@link Concepts#NONE}. */
    int concept(int at) {
        return concepts[at];
    }

    /** Whether the lexicon knows the token in any sense. */
    boolean isKnown(int at) {
        return meanings[at] != 0;
    }

    /** The topic of the first phrase with this sense that covers the token, or an empty string. */
    String topic(int at, Sense sense) {
        if (means(at, sense)) {
            for (Hit hit : hitsBySentence.get(sentenceOf[at])) {
                if (hit.is(sense) && hit.names(at)) {
                    return hit.entry().topic();
                }
            }
        }
        return "";
    }

    /** The sentence that a token belongs to. */
    Sentence sentenceAt(int at) {
        return sentences.get(sentenceOf[at]);
    }

    /** The message's own words from the first token up to the last. */
    String writtenBetween(int from, int to) {
        return plain.text()
                .substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    boolean isQuoted(int at) {
        return plain.isQuoted(tokens.get(at).line());
    }
}
