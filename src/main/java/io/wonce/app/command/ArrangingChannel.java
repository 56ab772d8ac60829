package io.wonce.app.command;

import io.wonce.app.ChangeChannel;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;
import java.util.Locale;
import java.util.Optional;

/** {@code /deal settings attention keen} and the like: about the channel in which it is typed. */
final class ArrangingChannel {
    private final ChangeChannel changes;
    private final SettingValues values;
    private final Mistakes mistakes;

    ArrangingChannel(ChangeChannel changes, SettingValues values, Mistakes mistakes) {
        this.changes = changes;
        this.values = values;
        this.mistakes = mistakes;
    }

    /** Changes one of {@link SettingValues#OF_CHANNEL}; empty where {@code value} is none of its values. */
    Optional<Answer> change(Setting setting, String value, Asked asked) {
        ChannelRef here = asked.command().ref().channel();
        if (setting == Setting.CHANNEL_LANGUAGE) {
            return speak(value, here, asked);
        }
        if (setting == Setting.DIGEST) {
            return values.digest(value).map(wish -> digest(wish, here, asked));
        }
        return setting == Setting.ATTENTION
                ? values.attention(value)
                        .map(attention -> changes.listen(asked.organisation(), here, attention, asked.actor()))
                : values.newOrders(value)
                        .map(newOrders -> changes.take(asked.organisation(), here, newOrders, asked.actor()));
    }

    private Optional<Answer> speak(String value, ChannelRef here, Asked asked) {
        Optional<Locale> language = RegionValues.language(value);
        return language.isPresent() || values.isOff(value)
                ? Optional.of(changes.speak(asked.organisation(), here, language, asked.actor()))
                : Optional.empty();
    }

    private Answer digest(DigestWish wish, ChannelRef here, Asked asked) {
        if (wish instanceof DigestWish.Send send) {
            return changes.digest(asked.organisation(), here, send.schedule(), asked.actor());
        }
        if (wish instanceof DigestWish.Stop stop) {
            return changes.stopDigests(asked.organisation(), here, stop.rhythm(), asked.actor());
        }
        return mistakes.nearly(
                Problem.UNKNOWN_ZONE,
                Verb.SETTINGS,
                ((DigestWish.Nowhere) wish).typed(),
                values.example(Setting.DIGEST, asked.language()),
                asked);
    }
}
