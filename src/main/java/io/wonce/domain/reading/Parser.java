package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Takes a message apart: mark-up off, tokens, sentences, phrases, languages. */
final class Parser {
    private static final Set<String> BREAKS = Set.of(",", ":", ";", "\u2013", "\u2014", "...", "\u2026");
    private static final int LONGEST_MESSAGE = 200_000;

    private final Lexicon lexicon;
    private final Set<String> abbreviations;
    private final Concepts concepts;

    Parser(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.abbreviations = lexicon.abbreviations();
        this.concepts = Concepts.load(lexicon.languages());
    }

    Parsed parse(String text, String languageHint) {
        Plain plain = Markup.plain(text.length() > LONGEST_MESSAGE ? text.substring(0, LONGEST_MESSAGE) : text);
        List<Token> tokens = Tokenizer.tokens(plain);
        List<Sentence> sentences = new Sentences(plain, tokens, abbreviations).split();
        List<Hit> hits = hits(tokens, sentences);
        int[] languages = new Languages(lexicon.languages()).spoken(hits, languageHint);
        List<Hit> spoken = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            if (contains(languages, hit.entry().language())) {
                spoken.add(hit);
            }
        }
        return new Parsed(plain, tokens, sentences, spoken, languages, concepts.of(tokens, languages));
    }

    private List<Hit> hits(List<Token> tokens, List<Sentence> sentences) {
        List<Hit> hits = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int size = sentence.to() - sentence.from();
            List<Token> words = new ArrayList<>(size);
            int[] places = new int[size];
            boolean[] breaks = new boolean[size + 1];
            for (int at = sentence.from(); at < sentence.to(); at++) {
                Token token = tokens.get(at);
                if (token.isSpoken()) {
                    places[words.size()] = at;
                    words.add(token);
                } else if (token.type() == Token.Type.EMOJI) {
                    lexicon.phrases().match(List.of(token), new int[] {at}, new boolean[1], hits::add);
                } else {
                    breaks[words.size()] |= BREAKS.contains(token.key());
                }
            }
            lexicon.phrases().match(words, places, breaks, hits::add);
        }
        hits.sort(Comparator.comparingInt(Hit::from));
        return hits;
    }

    private static boolean contains(int[] languages, int language) {
        for (int spoken : languages) {
            if (spoken == language) {
                return true;
            }
        }
        return false;
    }
}
