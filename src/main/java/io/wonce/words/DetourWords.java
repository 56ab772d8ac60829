package io.wonce.words;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.outgoing.Outgoing;
import java.util.List;

/** Why something is told elsewhere than where it belongs, and how to let Wonce in. */
final class DetourWords {
    private final Voice voice;

    DetourWords(Voice voice) {
        this.voice = voice;
    }

    /** {@code card}, with the reason why it stands here. */
    Card card(Outgoing.Forwarded forwarded, Card card) {
        String platform = platform(forwarded.closed());
        return card.with(
                forwarded.reader().isPresent()
                        ? voice.say("forwarded", "platform", platform)
                        : voice.say("forwarded.party", "platform", platform));
    }

    Card card(Outgoing.Unseen unseen) {
        List<String> lines = List.of(voice.say("unseen.invite", "platform", platform(unseen.closed())));
        return new Card(Card.Mood.MISTAKE, voice.say("unseen"), lines, List.of(), "");
    }

    Card card(Outgoing.Disconnected lost) {
        String headline = voice.say(
                "disconnected",
                "workspace",
                lost.workspace(),
                "platform",
                lost.platform().name());
        List<String> lines = List.of(voice.say("disconnected.kept"), voice.say("disconnected.return"));
        return new Card(Card.Mood.MISTAKE, headline, lines, List.of(), "");
    }

    Card card(Outgoing.RunningOut ending) {
        String headline = voice.say(
                "running.out",
                "workspace",
                ending.workspace(),
                "platform",
                ending.platform().name(),
                "end",
                voice.moments().moment(ending.end()));
        List<String> lines = List.of(voice.say("running.out.return"), voice.say("running.out.kept"));
        return new Card(Card.Mood.MISTAKE, headline, lines, List.of(), "");
    }

    private static String platform(ChannelRef closed) {
        return closed.platform().name();
    }
}
