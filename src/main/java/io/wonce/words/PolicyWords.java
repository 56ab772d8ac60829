package io.wonce.words;

import io.wonce.domain.counting.CountingPolicy;
import java.time.Instant;
import java.util.List;

/** From which milestone orders were counted, and as of when. */
final class PolicyWords {
    private final Voice voice;

    PolicyWords(Voice voice) {
        this.voice = voice;
    }

    String footnote(List<CountingPolicy> policies, Instant asOf) {
        return voice.say(
                "report.footnote",
                "milestone",
                milestones(policies),
                "moment",
                voice.moments().moment(asOf));
    }

    /** {@code signed}; {@code signed until 25 Nov 19:00, then paid} where it changed within the period. */
    private String milestones(List<CountingPolicy> policies) {
        String milestones = voice.milestone(policies.get(0).milestone());
        for (CountingPolicy policy : policies.subList(1, policies.size())) {
            milestones = voice.say(
                    "report.policy",
                    "before",
                    milestones,
                    "moment",
                    voice.moments().moment(policy.from()),
                    "milestone",
                    voice.milestone(policy.milestone()));
        }
        return milestones;
    }
}
