package io.wonce.app.port;

import io.wonce.domain.chat.HunchId;
import io.wonce.domain.chat.MatchId;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A place in chat that holds one message for good: what is shown there later edits it, so that nobody sees it twice.
 *
 * @param key unique within the organisation
 */
public record Slot(String key) {
    /** Where {@code announcement}'s prompt and its outcome stand. */
    public static Slot prompt(AnnouncementId announcement) {
        return new Slot("prompt:" + announcement.number());
    }

    /** Where a deal's milestone is celebrated on {@code platform}. */
    public static Slot celebration(DealId deal, Milestone milestone, Platform platform) {
        return new Slot("celebration:" + deal.number() + ":" + milestone + ":" + platform);
    }

    /** Wherever a deal's milestone may be celebrated. */
    public static List<Slot> celebrations(DealId deal, Milestone milestone) {
        return Arrays.stream(Platform.values())
                .map(platform -> celebration(deal, milestone, platform))
                .toList();
    }

    /** Our reaction on a message. */
    public static Slot sign(MessageRef message) {
        return new Slot("sign:" + message.channel().platform() + ":"
                + message.channel().channelId() + ":" + message.messageId());
    }

    /** Where somebody is asked whether another account is theirs too. */
    public static Slot match(MatchId match) {
        return new Slot("match:" + match.number());
    }

    /** Where somebody is asked whether a message tells of a win. */
    public static Slot hunch(HunchId hunch) {
        return new Slot("hunch:" + hunch.number());
    }

    /** Where {@code person} is nudged on {@code day}. */
    public static Slot reminder(PersonRef person, LocalDate day) {
        return new Slot("reminder:" + person.platform() + ":" + person.personId() + ":" + day);
    }

    /** Where somebody is asked whether a deal without announcements stands. */
    public static Slot orphan(DealId deal) {
        return new Slot("orphan:" + deal.number());
    }
}
