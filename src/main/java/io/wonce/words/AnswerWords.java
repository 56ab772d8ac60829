package io.wonce.words;

import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Verb;
import java.util.List;

/** What is answered to commands and questions. */
final class AnswerWords {
    private final Voice voice;
    private final DealWords deals;

    AnswerWords(Voice voice) {
        this.voice = voice;
        this.deals = new DealWords(voice);
    }

    Card card(Answer answer) {
        if (answer instanceof Answer.Counted counted) {
            return new ReportWords(voice).card(counted);
        }
        if (answer instanceof Answer.Published published) {
            return new ReportWords(voice).card(published);
        }
        if (answer instanceof Answer.Reported reported) {
            return new ReportWords(voice).card(reported);
        }
        if (answer instanceof Answer.PipelineShown shown) {
            return new PipelineWords(voice).card(shown);
        }
        if (answer instanceof Answer.DealShown shown) {
            return new StoryWords(voice).card(shown);
        }
        if (answer instanceof Answer.DealsFound found) {
            return found(found);
        }
        if (answer instanceof Answer.Waiting waiting) {
            return new WaitingWords(voice).card(waiting);
        }
        return settled(answer);
    }

    private Card settled(Answer answer) {
        if (answer instanceof Answer.Resolved resolved) {
            return resolved(resolved);
        }
        if (answer instanceof Answer.RecordsShown shown) {
            return new RecordWords(voice).card(shown);
        }
        if (answer instanceof Answer.LeaderboardShown shown) {
            return new RecordWords(voice).card(shown);
        }
        if (answer instanceof Answer.NoLeaderboard) {
            return new Card(Card.Mood.CALM, voice.say("leaderboard.off"), List.of(), List.of(), "");
        }
        if (answer instanceof Answer.TargetsShown shown) {
            return new TargetWords(voice).card(shown);
        }
        if (answer instanceof Answer.SettingsShown shown) {
            return new SettingWords(voice).card(shown);
        }
        if (answer instanceof Answer.Invited invited) {
            return new JoinWords(voice).card(invited);
        }
        if (answer instanceof Answer.Joined joined) {
            return new JoinWords(voice).card(joined);
        }
        if (answer instanceof Answer.NotJoined not) {
            return new JoinWords(voice).card(not);
        }
        if (answer instanceof Answer.DashboardOffered offered) {
            return new DashboardWords(voice).card(offered);
        }
        if (answer instanceof Answer.DashboardRefused) {
            return new DashboardWords(voice).refused();
        }
        if (answer instanceof Answer.NoDashboard) {
            return new DashboardWords(voice).none();
        }
        if (answer instanceof Answer.TeamAssigned assigned) {
            return new PersonWords(voice).card(assigned);
        }
        if (answer instanceof Answer.ErasureAsked asked) {
            return new PersonWords(voice).card(asked);
        }
        if (answer instanceof Answer.PersonErased erased) {
            return new PersonWords(voice).card(erased);
        }
        if (answer instanceof Answer.DossierOffered offered) {
            return new PersonWords(voice).card(offered);
        }
        if (answer instanceof Answer.PersonRefused refused) {
            return new PersonWords(voice).card(refused);
        }
        if (answer instanceof Answer.TokenMade made) {
            return new TokenWords(voice).card(made);
        }
        if (answer instanceof Answer.TokensShown shown) {
            return new TokenWords(voice).card(shown);
        }
        if (answer instanceof Answer.TokenRevoked revoked) {
            return new TokenWords(voice).card(revoked);
        }
        if (answer instanceof Answer.TokenRefused refused) {
            return new TokenWords(voice).card(refused);
        }
        if (answer instanceof Answer.WebhookMade made) {
            return new WebhookWords(voice).card(made);
        }
        if (answer instanceof Answer.WebhooksShown shown) {
            return new WebhookWords(voice).card(shown);
        }
        if (answer instanceof Answer.WebhookSet set) {
            return new WebhookWords(voice).card(set);
        }
        if (answer instanceof Answer.WebhookRefused refused) {
            return new WebhookWords(voice).card(refused);
        }
        if (answer instanceof Answer.RatesShown shown) {
            return new RateWords(voice).card(shown);
        }
        if (answer instanceof Answer.Helped helped) {
            return new HelpWords(voice).card(helped);
        }
        return new HelpWords(voice).card((Answer.Mistake) answer);
    }

    private Card found(Answer.DealsFound found) {
        String key = found.deals().isEmpty() ? "found.none" : "found";
        String headline =
                voice.say(key, "words", found.words(), "n", found.deals().size());
        List<String> lines = found.deals().stream().map(deals::fullLine).toList();
        return new Card(Card.Mood.REPORT, headline, lines, List.of(), "");
    }

    private Card resolved(Answer.Resolved resolved) {
        Card card = card(resolved.verb(), resolved.resolution());
        String footnote = resolved.week().map(new CountWords(voice)::footnote).orElse(card.footnote());
        return new Card(card.mood(), card.headline(), card.lines(), card.controls(), footnote);
    }

    private Card card(Verb verb, Resolution resolution) {
        ResolutionWords words = new ResolutionWords(voice);
        if (!(resolution instanceof Resolution.Done done)) {
            return words.card(resolution);
        }
        boolean asks = done.deal().isEmpty() && done.change().isEmpty();
        if (verb == Verb.UNDO) {
            List<String> lines = done.deal().map(deals::fullLine).stream().toList();
            return new Card(Card.Mood.CALM, voice.say("resolved.UNDO"), lines, List.of(), "");
        }
        return words.done(voice.say(asks ? "resolved.asked" : "resolved." + verb), done);
    }
}
