package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Takes a message apart: mark-up off, tokens, sentences, phrases, languages. */
final class Parser {
    private static final int LONGEST_MESSAGE = 200_000;

    private final Lexicon lexicon;
    private final Set<String> abbreviations;

    Parser(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.abbreviations = lexicon.abbreviations();
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
        return new Parsed(plain, tokens, sentences, spoken, languages);
    }

    private List<Hit> hits(List<Token> tokens, List<Sentence> sentences) {
        List<Hit> hits = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Token> words = new ArrayList<>();
            int[] places = new int[sentence.to() - sentence.from()];
            for (int at = sentence.from(); at < sentence.to(); at++) {
                if (tokens.get(at).isSpoken()) {
                    places[words.size()] = at;
                    words.add(tokens.get(at));
                } else if (tokens.get(at).type() != Token.Type.BREAK) {
                    lexicon.phrases().match(List.of(tokens.get(at)), new int[] {at}, hits::add);
                }
            }
            lexicon.phrases().match(words, places, hits::add);
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
