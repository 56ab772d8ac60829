package io.wonce.app.port;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.linking.NewOrders;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.Place;
import io.wonce.domain.reading.Attention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The conventions of the organisation. */
public interface Settings {
    /** Waits for whoever else called this, until their transactions end: who changes a part keeps what others changed. */
    void lock();

    /** Replaces the organisation's conventions. */
    void change(Organisation organisation);

    /** What holds in one channel. */
    Channel of(ChannelRef channel);

    /** The language of a channel; empty where it has none of its own, and follows the organisation. */
    default Optional<Locale> language(ChannelRef channel) {
        return of(channel).language();
    }

    /** Gives a channel its own language; with none, it follows the organisation again. */
    void speak(ChannelRef channel, Optional<Locale> language);

    /** How readily a channel's messages are taken for wins. */
    default Attention attention(ChannelRef channel) {
        return of(channel).attention();
    }

    /** Listens to a channel so from now on. */
    void listen(ChannelRef channel, Attention attention);

    /** What becomes of what resembles no deal in a channel. */
    default NewOrders newOrders(ChannelRef channel) {
        return of(channel).newOrders();
    }

    /** Takes new orders of a channel so from now on. */
    void take(ChannelRef channel, NewOrders newOrders);

    /** All policies, oldest first; there is always one. */
    List<CountingPolicy> policies();

    /** Where Wonce is installed for the organisation now. */
    List<Place> places();

    /** Adds a policy, which ends the one before it at its start. */
    void add(CountingPolicy policy);

    /**
     * The conventions of a channel.
     *
     * @param language its own; empty where it follows the organisation
     * @param attention how readily its messages are taken for wins
     * @param newOrders what becomes of what resembles no deal
     */
    record Channel(Optional<Locale> language, Attention attention, NewOrders newOrders) {
        /** Those of a channel about which nobody said anything. */
        public static final Channel USUAL = new Channel(Optional.empty(), Attention.USUAL, NewOrders.ASKED);
    }
}
