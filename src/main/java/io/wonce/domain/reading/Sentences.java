package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parts a message into sentences at line breaks and closing marks, but not at the dot of an abbreviation. */
final class Sentences {
    /** Tokens; a row without any mark is cut here, so that looking around within a sentence stays bounded. */
    private static final int LONGEST = 150;

    private final Plain plain;
    private final List<Token> tokens;
    private final Set<String> abbreviations;
    private final List<Sentence> sentences = new ArrayList<>();

    Sentences(Plain plain, List<Token> tokens, Set<String> abbreviations) {
        this.plain = plain;
        this.tokens = tokens;
        this.abbreviations = abbreviations;
    }

    List<Sentence> split() {
        int from = 0;
        for (int at = 0; at < tokens.size(); at++) {
            char ender = at - from >= LONGEST ? '.' : ender(at);
            if (ender != 0) {
                int to = at + 1;
                while (to < tokens.size() && isCloser(tokens.get(to))) {
                    ender = tokens.get(to).is("?") ? '?' : ender;
                    to++;
                }
                close(from, to, ender);
                from = to;
                at = to - 1;
            }
        }
        close(from, tokens.size(), (char) 0);
        if (sentences.isEmpty() && !tokens.isEmpty()) {
            sentences.add(new Sentence(0, 0, tokens.size(), (char) 0, false));
        }
        return sentences;
    }

    private void close(int from, int to, char ender) {
        if (to > from && !(to == from + 1 && tokens.get(from).type() == Token.Type.BREAK)) {
            sentences.add(new Sentence(
                    sentences.size(),
                    from,
                    to,
                    ender,
                    plain.isQuoted(tokens.get(from).line())));
        }
    }

    private static boolean isCloser(Token token) {
        return token.is("!")
                || token.is("?")
                || token.is("\u203C")
                || (token.is(")") && token.glued())
                || (token.is("\"") && token.glued());
    }

    private char ender(int at) {
        Token token = tokens.get(at);
        if (token.type() == Token.Type.BREAK) {
            return '\n';
        }
        if (token.type() != Token.Type.MARK) {
            return 0;
        }
        return switch (token.key()) {
            case "!", "?", ";", "\u203C", "\u2047", "\u2049", "•" -> token.key().charAt(0);
            case "." -> closes(at) ? '.' : 0;
            case "...", "..", "\u2026" -> nextIsLower(at) ? 0 : '.';
            default -> 0;
        };
    }

    private boolean closes(int at) {
        if (at + 1 < tokens.size()
                && tokens.get(at + 1).glued()
                && tokens.get(at + 1).isSpoken()) {
            return tokens.get(at + 1).isCapitalised()
                    && at > 0
                    && tokens.get(at - 1).text().length() > 2;
        }
        return at == 0 || !abbreviations.contains(tokens.get(at - 1).key()) || at + 1 >= tokens.size();
    }

    private boolean nextIsLower(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).isWord()
                && !tokens.get(at + 1).isCapitalised();
    }
}
