package io.wonce.domain.organisation;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where an organisation celebrates: in at most one channel of each platform.
 *
 * @param all in the order of their platforms; on a platform without one a win is celebrated where it was announced
 */
public record CelebrationChannels(List<ChannelRef> all) {
    /** Each win where it was announced. */
    public static final CelebrationChannels NONE = new CelebrationChannels(List.of());

    public CelebrationChannels {
        all = all.stream().sorted(Comparator.comparing(ChannelRef::platform)).toList();
        if (all.stream().map(ChannelRef::platform).distinct().count() < all.size()) {
            throw new IllegalArgumentException("two celebration channels on one platform: keep one of " + all);
        }
    }

    /** At most one of each platform. */
    public static CelebrationChannels of(ChannelRef... channels) {
        return new CelebrationChannels(List.of(channels));
    }

    /** The one on {@code platform}; empty where there is none. */
    public Optional<ChannelRef> on(Platform platform) {
        return all.stream().filter(channel -> channel.platform() == platform).findFirst();
    }

    /** With {@code channel} in the place of the one on its platform. */
    public CelebrationChannels with(ChannelRef channel) {
        return new CelebrationChannels(Stream.concat(without(channel.platform()).all.stream(), Stream.of(channel))
                .toList());
    }

    /** With none on {@code platform}. */
    public CelebrationChannels without(Platform platform) {
        return new CelebrationChannels(
                all.stream().filter(channel -> channel.platform() != platform).toList());
    }
}
