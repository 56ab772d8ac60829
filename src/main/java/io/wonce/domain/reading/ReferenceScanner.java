package io.wonce.domain.reading;

import io.wonce.domain.deal.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds numbers of purchase orders, quotes, invoices, contracts and deals, by their label or by their shape. */
final class ReferenceScanner {
    private static final int LABEL_REACH = 4;
    private static final int LONGEST = 40;

    List<Numbered> find(Parsed message) {
        List<Numbered> found = new ArrayList<>();
        int at = 0;
        while (at < message.size()) {
            int end = chunkEnd(message, at);
            Optional<Numbered> numbered = numbered(message, at, end);
            numbered.ifPresent(found::add);
            at = numbered.isPresent() ? end : at + 1;
        }
        return found;
    }

    /** The end of the row of tokens that stick together as a code may. */
    private static int chunkEnd(Parsed message, int from) {
        Token token = message.token(from);
        if ((!token.isNumber() && !token.isWord())
                || (token.glued()
                        && from > 0
                        && isJoint(message.token(from - 1))
                        && message.token(from - 1).glued())) {
            return from + 1;
        }
        int end = from + 1;
        while (end + 1 < message.size()
                && message.token(end).glued()
                && message.token(end + 1).glued()
                && isJoint(message.token(end))
                && isPart(message.token(end + 1))) {
            end += 2;
        }
        if (end < message.size()
                && message.token(end).glued()
                && isPart(message.token(end))
                && message.token(end - 1).isNumber()) {
            end++;
        }
        return end;
    }

    private static boolean isJoint(Token token) {
        return token.is("-") || token.is("/") || token.is(".") || token.is("_");
    }

    private static boolean isPart(Token token) {
        return token.isNumber() || token.isWord();
    }

    private Optional<Numbered> numbered(Parsed message, int from, int end) {
        Token first = message.token(from);
        if (!first.isNumber() && !first.isWord()) {
            return Optional.empty();
        }
        String code = message.writtenBetween(from, end);
        int digits = (int) code.chars().filter(Character::isDigit).count();
        boolean deal = isDealId(code);
        if ((digits < 2 && !deal) || code.endsWith("%") || code.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> label = label(message, from);
        boolean shaped = isShaped(first, code, digits, end - from)
                || (Code.isUnmistakable(code) && !isPriced(message, end) && Code.isLabelled(message, from));
        if (deal || (label.isPresent() && mayBeLabelled(message, code, digits, end)) || shaped) {
            Reference.Kind kind = deal
                            && label.filter(l -> l.equals("quote") || l.equals("po"))
                                    .isEmpty()
                    ? Reference.Kind.DEAL
                    : kind(label.orElse(""));
            return Optional.of(new Numbered(new Reference(kind, trimmed(code)), from, end));
        }
        return Optional.empty();
    }

    private static String trimmed(String code) {
        int end = code.length();
        while (end > 1 && !Character.isLetterOrDigit(code.charAt(end - 1))) {
            end--;
        }
        return code.substring(0, end);
    }

    private static boolean isDealId(String code) {
        return (code.startsWith("D-") || code.startsWith("d-"))
                && code.length() > 2
                && code.substring(2).chars().allMatch(Character::isDigit);
    }

    /** Letters, a joint and digits ("INK-88213", "TC/PO/8841"), or a long row of digits as systems give out. */
    private static boolean isShaped(Token first, String code, int digits, int parts) {
        boolean joint = code.indexOf('-') > 0 || code.indexOf('/') > 0;
        String head = first.text();
        boolean capital = Character.isUpperCase(code.charAt(0)) && head.equals(head.toUpperCase(Locale.ROOT));
        if (first.isWord()
                && capital
                && digits >= 3
                && (joint || digits >= 5)
                && Character.isDigit(code.charAt(code.length() - 1))) {
            return !code.startsWith("ISO") && !code.startsWith("COVID") && !code.startsWith("EN-");
        }
        boolean rowOfDigits = first.isNumber()
                && parts == 1
                && code.length() == digits
                && ((digits == 10 && code.startsWith("45")) || (digits == 8 && code.startsWith("20")));
        return rowOfDigits;
    }

    private static boolean mayBeLabelled(Parsed message, String code, int digits, int end) {
        boolean percentage = end < message.size()
                && message.token(end).glued()
                && message.token(end).is("%");
        if (percentage || (!Character.isDigit(code.charAt(code.length() - 1)) && digits < 3)) {
            return false;
        }
        boolean fraction = code.indexOf('/') > 0 && digits <= 4 && !Character.isLetter(code.charAt(0));
        boolean money = code.indexOf(',') > 0
                || (code.indexOf('.') > 0
                        && Character.isDigit(code.charAt(0))
                        && code.indexOf('-') < 0
                        && code.indexOf('/') < 0);
        boolean scaled = end < message.size()
                && message.token(end).glued()
                && message.token(end).isWord();
        return !fraction
                && !money
                && !scaled
                && !isPriced(message, end)
                && !message.means(end, Sense.UNIT)
                && digits >= 2;
    }

    /** Whether a currency or a further group of thousands follows. */
    private static boolean isPriced(Parsed message, int end) {
        if (end >= message.size()
                || message.token(end).line() != message.token(end - 1).line()) {
            return false;
        }
        Token next = message.token(end);
        return MoneyWords.isSign(next)
                || Currencies.isCode(next.text())
                || next.is("euro")
                || (next.isNumber()
                        && next.text().length() == 3
                        && message.token(end - 1).text().length() <= 3);
    }

    /** The label that a number stands under: the nearest one before it, across "nr", "#", ":" and the like. */
    private static Optional<String> label(Parsed message, int from) {
        Optional<String> found = Optional.empty();
        for (int at = from - 1; at >= 0 && at >= from - LABEL_REACH; at--) {
            Token token = message.token(at);
            if (message.means(at, Sense.LABEL)) {
                String topic = message.topic(at, Sense.LABEL);
                if (!topic.equals("number")) {
                    return Optional.of(topic);
                }
                found = Optional.of("number");
            } else if (token.is("#")) {
                found = Optional.of("number");
            } else if (!token.is(":")
                    && !token.is(".")
                    && !token.is("(")
                    && !token.is("\u00B0")
                    && !token.is("\u00BA")) {
                return found;
            }
        }
        return found;
    }

    private static Reference.Kind kind(String label) {
        return switch (label) {
            case "po" -> Reference.Kind.PURCHASE_ORDER;
            case "quote" -> Reference.Kind.QUOTE;
            case "order" -> Reference.Kind.ORDER;
            case "invoice" -> Reference.Kind.INVOICE;
            case "deal" -> Reference.Kind.DEAL;
            default -> Reference.Kind.OTHER;
        };
    }

    /** A reference and where it stands. */
    record Numbered(Reference reference, int from, int to) {}
}
