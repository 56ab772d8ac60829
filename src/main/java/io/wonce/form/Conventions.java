package io.wonce.form;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.Pictures;
import io.wonce.domain.organisation.Robots;
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
 * @param robots that are heard
 * @param pictures of celebrations
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
        Robots robots,
        Pictures pictures) {
    /** For {@link io.wonce.app.ChangeSettings#change}; celebrations that go to another platform keep going there. */
    public Organisation over(Organisation known) {
        Optional<ChannelRef> channel = celebrationChannel.or(
                () -> known.celebrationChannel().filter(elsewhere -> elsewhere.platform() != platform));
        return new Organisation(
                known.id(),
                known.name(),
                zone,
                weekStart,
                currency,
                language,
                channel,
                known.celebrations().withPictures(pictures),
                robots);
    }
}
