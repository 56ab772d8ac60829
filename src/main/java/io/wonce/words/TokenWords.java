package io.wonce.words;

import io.wonce.domain.organisation.ApiToken;
import io.wonce.domain.outgoing.Answer;
import java.util.List;

/** What lets programs at the ledger. */
final class TokenWords {
    private final Voice voice;

    TokenWords(Voice voice) {
        this.voice = voice;
    }

    Card card(Answer.TokenMade made) {
        return new Card(
                Card.Mood.REPORT,
                voice.say("token.made", "name", made.token().name(), "scope", scope(made.token())),
                List.of(made.secret()),
                List.of(),
                voice.say("token.once"));
    }

    Card card(Answer.TokensShown shown) {
        int n = shown.tokens().size();
        String headline = n == 0 ? voice.say("token.none") : voice.say("token.list", "n", n);
        return new Card(
                Card.Mood.REPORT,
                headline,
                shown.tokens().stream().map(this::line).toList(),
                List.of(),
                "");
    }

    Card card(Answer.TokenRevoked revoked) {
        return new Card(Card.Mood.CALM, voice.say("token.revoked", "name", revoked.name()), List.of(), List.of(), "");
    }

    Card card(Answer.TokenRefused refused) {
        return new Card(
                Card.Mood.MISTAKE,
                voice.say("token.refused." + refused.why(), "name", refused.name()),
                List.of(),
                List.of(),
                "");
    }

    private String line(ApiToken token) {
        String used = token.usedAt()
                .map(at -> voice.say("token.used", "when", voice.when(at)))
                .orElseGet(() -> voice.say("token.unused"));
        return voice.say("token.line", "name", token.name(), "scope", scope(token), "used", used);
    }

    private String scope(ApiToken token) {
        return voice.say("scope." + token.scope());
    }
}
