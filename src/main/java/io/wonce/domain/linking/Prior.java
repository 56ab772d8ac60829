package io.wonce.domain.linking;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import io.wonce.domain.reading.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How likely a statement is about an order that is known already, whichever: a payment nearly always is, a signature less often. */
final class Prior {
    private static final Map<Milestone, Signal> MILESTONES = milestones();
    private static final Signal NAMED = Signal.of("prior.named");
    private static final Signal NAMELESS = Signal.of("prior.nameless");
    private static final Signal WON = Signal.of("prior.won");
    private static final Signal EXPECTED = Signal.of("prior.expected");
    private static final Signal LOST = Signal.of("prior.lost");
    private static final Signal ROBOT = Signal.of("prior.robot");
    private static final Signal LISTED = Signal.of("prior.listed");
    private static final Signal REPLY = Signal.of("prior.reply");
    private static final Signal COPY = Signal.of("prior.copy");
    private static final Signal SAYS_SAME = Signal.of("prior.says-same");
    private static final Signal WITHOUT_AMOUNT = Signal.of("prior.without-amount");

    private Prior() {}

    static List<Signal> of(Heard heard) {
        Statement said = heard.statement();
        List<Signal> signals = new ArrayList<>();
        signals.add(said.customer().isPresent() ? NAMED : NAMELESS);
        signals.add(kind(said));
        add(heard.robot(), ROBOT, signals);
        add(heard.isListed(), LISTED, signals);
        add(!heard.threadDeals().isEmpty(), REPLY, signals);
        add(!heard.sameTextDeals().isEmpty(), COPY, signals);
        add(said.hint() == OrderHint.SAME, SAYS_SAME, signals);
        add(said.amount().isEmpty(), WITHOUT_AMOUNT, signals);
        return signals;
    }

    private static void add(boolean observed, Signal signal, List<Signal> signals) {
        if (observed) {
            signals.add(signal);
        }
    }

    private static Signal kind(Statement said) {
        if (said.kind() == Kind.WIN) {
            return said.milestone().map(MILESTONES::get).orElse(WON);
        }
        return said.kind() == Kind.LOST ? LOST : EXPECTED;
    }

    private static Map<Milestone, Signal> milestones() {
        Map<Milestone, Signal> signals = new EnumMap<>(Milestone.class);
        for (Milestone milestone : Milestone.values()) {
            signals.put(milestone, Signal.of("prior." + milestone.name().toLowerCase(java.util.Locale.ROOT)));
        }
        return signals;
    }
}
