package io.wonce.app.command;

import io.wonce.app.CreditDeal;
import io.wonce.app.FindPerson;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.deal.Credits;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code /deal credit D-142 Jan 60% Priya 40%}; {@code off}: all is the owner's again. */
final class CreditCommand implements Command {
    /** {@code <@U123>} and {@code <@U123|dana>}. */
    private static final Pattern MENTION = Pattern.compile("<@([^|>\\s]{1,200})(?:\\|[^>]{0,200})?>");

    private static final int MOST_EARNERS = 20;

    private final CreditDeal deals;
    private final FindPerson people;
    private final Vocabulary vocabulary;
    private final Mistakes mistakes;

    CreditCommand(CreditDeal deals, FindPerson people, Vocabulary vocabulary, Mistakes mistakes) {
        this.deals = deals;
        this.people = people;
        this.vocabulary = vocabulary;
        this.mistakes = mistakes;
    }

    @Override
    public Verb verb() {
        return Verb.CREDIT;
    }

    @Override
    public Answer answer(Asked asked) {
        List<String> words = asked.arguments().words();
        List<DealId> named = asked.arguments().first(1).deals();
        if (named.isEmpty()) {
            return mistakes.missing(Problem.NO_DEAL, Verb.CREDIT, asked);
        }
        List<String> rest = words.subList(1, words.size());
        if (rest.size() == 1 && vocabulary.means("off", rest.get(0))) {
            return credited(named.get(0), Credits.OWNERS, asked);
        }
        Claims claims = Claims.of(rest, vocabulary);
        if (claims.claims().isEmpty() || claims.claims().size() > MOST_EARNERS) {
            return mistakes.missing(Problem.NO_EARNERS, Verb.CREDIT, asked);
        }
        return split(named.get(0), claims, asked);
    }

    private Answer split(DealId deal, Claims claims, Asked asked) {
        List<PersonRef> earners = new ArrayList<>();
        for (Claims.Claim claim : claims.claims()) {
            Optional<PersonRef> earner = person(claim.who(), asked);
            if (earner.isEmpty()) {
                return mistakes.wrong(Problem.UNKNOWN_PERSON, Verb.CREDIT, claim.who(), asked);
            }
            earners.add(earner.get());
        }
        return credits(claims, earners)
                .map(credits -> credited(deal, credits, asked))
                .orElseGet(() -> mistakes.wrong(Problem.WRONG_PARTS, Verb.CREDIT, said(claims), asked));
    }

    /** Empty where the parts do not add up to the whole. */
    private static Optional<Credits> credits(Claims claims, List<PersonRef> earners) {
        if (claims.isEqual()) {
            return Optional.of(Credits.equally(earners.stream().distinct().toList()));
        }
        BigDecimal told = claims.claims().stream()
                .flatMap(claim -> claim.percent().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = Credits.WHOLE.subtract(told);
        boolean addsUp = claims.open() == 0 ? left.signum() == 0 : claims.open() == 1 && left.signum() > 0;
        boolean isNothing = claims.claims().stream()
                .anyMatch(claim ->
                        claim.percent().filter(percent -> percent.signum() == 0).isPresent());
        if (!addsUp || isNothing) {
            return Optional.empty();
        }
        List<Credits.Part> parts = new ArrayList<>();
        for (Claims.Claim claim : claims.claims()) {
            parts.add(
                    new Credits.Part(earners.get(parts.size()), claim.percent().orElse(left)));
        }
        return Optional.of(new Credits(parts));
    }

    private static String said(Claims claims) {
        return claims.claims().stream()
                .flatMap(claim -> claim.percent().stream())
                .map(percent -> percent.toPlainString() + "%")
                .collect(Collectors.joining(" + "));
    }

    private Optional<PersonRef> person(String who, Asked asked) {
        Matcher mention = MENTION.matcher(who);
        return mention.matches()
                ? Optional.of(new PersonRef(asked.command().ref().channel().platform(), mention.group(1)))
                : people.find(
                        asked.organisation(),
                        who.replaceFirst("^(?:<at>|@)", "").replaceFirst("</at>$", ""));
    }

    private Answer credited(DealId deal, Credits credits, Asked asked) {
        return mistakes.resolved(
                Verb.CREDIT, deals.credit(asked.organisation(), deal, credits, asked.actor()), deal, asked);
    }
}
