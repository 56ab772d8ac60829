package io.wonce.form;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.linking.NewOrders;
import io.wonce.domain.organisation.CelebrationChannels;
import io.wonce.domain.organisation.Nudges;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.Pictures;
import io.wonce.domain.organisation.Retention;
import io.wonce.domain.organisation.Robots;
import io.wonce.domain.reading.Attention;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/**
 * The conventions of an organisation as a manager filled them in.
 *
 * @param counting for {@link io.wonce.app.ChangeSettings#countFrom}
 * @param celebrationChannel a channel of the platform on which it was filled in; empty where none was chosen
 * @param platform on which it was filled in
 * @param channelLanguage of the channel in which the form was opened; empty where it follows the organisation
 * @param attention how readily messages of that channel are taken for wins; empty where no channel was asked about
 * @param newOrders what becomes of what resembles no deal in that channel; empty where no channel was asked about
 * @param robots that are heard
 * @param pictures of celebrations
 * @param nudges when people are nudged
 * @param texts how long texts of announcements are kept
 */
public record Conventions(
        Milestone counting,
        ZoneId zone,
        DayOfWeek weekStart,
        Currency currency,
        Locale language,
        Optional<ChannelRef> celebrationChannel,
        Platform platform,
        Optional<Locale> channelLanguage,
        Optional<Attention> attention,
        Optional<NewOrders> newOrders,
        Robots robots,
        Pictures pictures,
        Nudges nudges,
        Retention texts) {
    /** For {@link io.wonce.app.ChangeSettings#change}; celebrations on another platform stay as they are. */
    public Organisation over(Organisation known) {
        CelebrationChannels elsewhere = known.celebrationChannels().without(platform);
        return new Organisation(
                known.id(),
                known.name(),
                zone,
                weekStart,
                currency,
                language,
                celebrationChannel.map(elsewhere::with).orElse(elsewhere),
                known.celebrations().withPictures(pictures),
                robots,
                known.fiscalStart(),
                nudges,
                texts);
    }
}
