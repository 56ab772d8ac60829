package io.wonce.postgres;

import io.wonce.domain.chat.Emoji;
import io.wonce.domain.chat.PictureAddress;
import io.wonce.domain.deal.Money;
import io.wonce.domain.organisation.Celebrations;
import io.wonce.domain.organisation.Celebrations.Amounts;
import io.wonce.domain.organisation.Pictures;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an organisation celebrates, as columns; the age in seconds. */
final class CelebrationColumns {
    private CelebrationColumns() {}

    static void put(Celebrations party, Map<String, @Nullable Object> columns) {
        columns.put("thresholdAmount", party.threshold().map(Money::amount).orElse(null));
        columns.put(
                "thresholdCurrency",
                party.threshold()
                        .map(least -> least.currency().getCurrencyCode())
                        .orElse(null));
        columns.put("amountsVisible", party.amountsVisible());
        columns.put("amountsForManagers", party.amounts() == Amounts.FOR_MANAGERS);
        columns.put("emoji", party.emoji().stream().map(Emoji::name).toArray(String[]::new));
        columns.put("weeklyTarget", party.weeklyTarget().orElse(null));
        columns.put("oldestCelebrated", party.oldestCelebrated().toSeconds());
        columns.put("winReaction", party.winReaction().name());
        columns.put("leaderboards", party.leaderboards());
        columns.put("pictures", party.pictures().when().name());
        columns.put(
                "ownPictures",
                party.pictures().own().stream().map(PictureAddress::value).toArray(String[]::new));
    }

    static Celebrations read(Row row) throws SQLException {
        return new Celebrations(
                row.maybeMoney("threshold_amount", "threshold_currency"),
                amounts(row),
                row.texts("emoji").stream().map(Emoji::new).toList(),
                row.maybeNumber("weekly_target").map(Math::toIntExact),
                Duration.ofSeconds(row.number("oldest_celebrated")),
                new Emoji(row.text("win_reaction")),
                new Pictures(
                        Pictures.When.valueOf(row.text("pictures")),
                        row.texts("own_pictures").stream()
                                .map(PictureAddress::new)
                                .toList()),
                row.flag("leaderboards"));
    }

    private static Amounts amounts(Row row) throws SQLException {
        if (row.flag("amounts_for_managers")) {
            return Amounts.FOR_MANAGERS;
        }
        return row.flag("amounts_visible") ? Amounts.TOLD : Amounts.UNTOLD;
    }
}
