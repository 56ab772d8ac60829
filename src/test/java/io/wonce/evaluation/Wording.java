package io.wonce.evaluation;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import io.wonce.domain.reading.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts an act into words: text and, beside it, what a perfect reader reads in it. */
final class Wording {
    private static final double WITHOUT_AMOUNT = 0.15;

    private final Sections phrases = Sections.load("phrases.txt");
    private final Dice dice;
    private final Level level;

    Wording(Dice dice, Level level) {
        this.dice = dice;
        this.level = level;
    }

    /** A text and its meaning. */
    record Worded(String text, Statement statement) {}

    /** Words for an act of a sale; {@code kind}, {@code milestone} and {@code hint} are what the act states. */
    Worded say(Sale sale, String act, Kind kind, Optional<Milestone> milestone, OrderHint hint) {
        boolean english = sale.client().english();
        String phrase = dice.one(phrases.lines((english ? "en " : "nl ") + act));
        boolean robot = act.equals("crm");
        String name = robot ? NameWording.full(sale.client()) : NameWording.of(sale.client(), level, dice);
        boolean billing =
                milestone.filter(one -> one.isAtLeast(Milestone.INVOICED)).isPresent();
        AmountWording amount =
                robot ? AmountWording.exact(sale, english) : AmountWording.of(sale, english, billing, dice);
        boolean needed = robot || phrase.startsWith("{a}") || act.startsWith("amount");
        String text = needed || !dice.chance(WITHOUT_AMOUNT)
                ? phrase
                : phrase.replaceAll("[,:–|-]? ?\\(?\\{a\\}\\)?( eraf| gone)?", "");
        Statement statement = new Statement(
                kind,
                text.contains("{c}") ? Optional.of(name) : Optional.empty(),
                text.contains("{a}") ? Optional.of(amount.amount()) : Optional.empty(),
                List.of(),
                milestone,
                references(text, sale),
                hint);
        return new Worded(fill(text, sale, name, amount.text()), statement);
    }

    String chatter(Sale about) {
        return fill(
                dice.one(phrases.lines(about.client().english() ? "en chatter" : "nl chatter")),
                about,
                about.client().name(),
                "");
    }

    private String fill(String phrase, Sale sale, String name, String amount) {
        return phrase.replace("{c}", name)
                .replace("{a}", amount)
                .replace(
                        "{r}",
                        phrase.toLowerCase(Locale.ROOT).matches(".*(offerte|quote) \\{r.*")
                                ? sale.quote()
                                : sale.purchaseOrder())
                .replace("{i}", sale.invoice())
                .replace("{w}", sale.client().rep());
    }

    private static List<Reference> references(String phrase, Sale sale) {
        List<Reference> references = new ArrayList<>();
        if (phrase.contains("{r}")) {
            boolean quote = phrase.toLowerCase(Locale.ROOT).matches(".*(offerte|quote) \\{r.*");
            references.add(
                    quote
                            ? new Reference(Reference.Kind.QUOTE, sale.quote())
                            : new Reference(Reference.Kind.PURCHASE_ORDER, sale.purchaseOrder()));
        }
        if (phrase.contains("{i}")) {
            references.add(new Reference(Reference.Kind.INVOICE, sale.invoice()));
        }
        return references;
    }
}
