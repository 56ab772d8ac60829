package io.wonce.evaluation;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import io.wonce.domain.reading.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts an act into words: text and, beside it, what a perfect reader reads in it. */
final class Wording {
    private static final double WITHOUT_AMOUNT = 0.15;
    private static final String QUOTE = ".*(offerte|quote) \\{r.*";
    /** Milestones that acts state; an act that is not here names none. */
    private static final Map<String, Milestone> MILESTONES = Map.ofEntries(
            Map.entry("verbal", Milestone.VERBAL),
            Map.entry("signed", Milestone.SIGNED),
            Map.entry("ordered", Milestone.ORDERED),
            Map.entry("invoiced", Milestone.INVOICED),
            Map.entry("paid", Milestone.PAID),
            Map.entry("another", Milestone.SIGNED),
            Map.entry("renewal", Milestone.SIGNED),
            Map.entry("expansion", Milestone.SIGNED),
            Map.entry("calloff", Milestone.ORDERED),
            Map.entry("again", Milestone.SIGNED),
            Map.entry("erp", Milestone.ORDERED),
            Map.entry("robot", Milestone.SIGNED));

    private final Sections phrases;
    private final Dice dice;
    private final Level level;

    Wording(Sections phrases, Dice dice, Level level) {
        this.phrases = phrases;
        this.dice = dice;
        this.level = level;
    }

    /** A text and its meaning. */
    record Worded(String text, Statement statement) {}

    /** Words for an act of a sale: the last word of {@code act} tells the milestone that it states. */
    Worded say(Sale sale, String act, Kind kind, OrderHint hint) {
        String phrase = phrase(sale.client(), act);
        boolean robot = isRobots(act);
        Optional<Milestone> milestone = milestone(act, phrase);
        String text =
                withoutAmount(phrase, act) ? phrase.replaceAll("[,:–|-]? ?\\(?\\{a\\}\\)?( eraf| gone)?", "") : phrase;
        boolean careless = !robot && dice.chance(level.careless());
        String name = robot ? NameWording.full(sale.client()) : NameWording.of(sale.client(), level, dice);
        AmountWording amount = amount(sale, act, milestone);
        Statement statement = new Statement(
                kind,
                text.contains("{c}") ? Optional.of(careless ? lower(name) : name) : Optional.empty(),
                text.contains("{a}") || text.contains("{p}") ? Optional.of(amount.amount()) : Optional.empty(),
                List.of(),
                kind == Kind.WIN ? milestone : Optional.empty(),
                references(phrase, sale),
                hint);
        String filled = fill(text, sale, name, amount.text());
        return new Worded(careless ? lower(filled) : filled, statement);
    }

    String chatter(Client about) {
        return phrase(about, "chatter").replace("{c}", about.name()).replace("{w}", about.rep());
    }

    /** Something said in a thread that states nothing. */
    String reply(Client about) {
        return phrase(about, "thread chatter");
    }

    /** The words around a list of orders or another message, in the place called {@code place}. */
    String around(boolean english, String act, String place, String content) {
        return dice.one(phrases.lines((english ? "en " : "nl ") + act)).replace(place, content);
    }

    private String phrase(Client client, String act) {
        return dice.one(phrases.lines((client.english() ? "en " : "nl ") + act));
    }

    private boolean withoutAmount(String phrase, String act) {
        boolean needed = isRobots(act) || phrase.startsWith("{a}") || act.startsWith("amount");
        return !needed && dice.chance(WITHOUT_AMOUNT);
    }

    private AmountWording amount(Sale sale, String act, Optional<Milestone> milestone) {
        boolean english = sale.client().english();
        if (isRobots(act)) {
            return AmountWording.exact(sale, english);
        }
        if (act.startsWith("part") || act.startsWith("next")) {
            return AmountWording.part(sale, english, dice);
        }
        return AmountWording.of(
                sale,
                english,
                milestone.filter(one -> one.isAtLeast(Milestone.INVOICED)).isPresent(),
                dice);
    }

    private static boolean isRobots(String act) {
        return act.equals("crm") || act.equals("erp") || act.equals("sign robot");
    }

    /** People who praise an order need not say how far it has come: a perfect reader reads what stands there. */
    private static Optional<Milestone> milestone(String act, String phrase) {
        boolean signed = phrase.matches("(?iu).*(getekend|tekend|signed|handtekening).*");
        if (act.equals("repeat") || act.equals("echo")) {
            return signed ? Optional.of(Milestone.SIGNED) : Optional.empty();
        }
        return Optional.ofNullable(MILESTONES.get(act.substring(act.lastIndexOf(' ') + 1)));
    }

    private static String fill(String phrase, Sale sale, String name, String amount) {
        boolean quote = phrase.toLowerCase(Locale.ROOT).matches(QUOTE);
        return phrase.replace("{c}", name)
                .replace("{a}", amount)
                .replace("{p}", amount)
                .replace("{r}", quote ? sale.quote() : sale.purchaseOrder())
                .replace("{q}", sale.quote())
                .replace("{i}", sale.invoice())
                .replace("{j}", sale.laterInvoice())
                .replace("{w}", sale.client().rep());
    }

    private static List<Reference> references(String phrase, Sale sale) {
        List<Reference> references = new ArrayList<>();
        boolean quote = phrase.toLowerCase(Locale.ROOT).matches(QUOTE);
        if (phrase.contains("{q}") || (quote && phrase.contains("{r}"))) {
            references.add(new Reference(Reference.Kind.QUOTE, sale.quote()));
        } else if (phrase.contains("{r}")) {
            references.add(new Reference(Reference.Kind.PURCHASE_ORDER, sale.purchaseOrder()));
        }
        if (phrase.contains("{i}")) {
            references.add(new Reference(Reference.Kind.INVOICE, sale.invoice()));
        }
        if (phrase.contains("{j}")) {
            references.add(new Reference(Reference.Kind.INVOICE, sale.laterInvoice()));
        }
        return references;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
