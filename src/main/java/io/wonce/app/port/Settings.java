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

    /** The language of a channel; empty where it has none of its own, and follows the organisation. */
    Optional<Locale> language(ChannelRef channel);

    /** Gives a channel its own language; with none, it follows the organisation again. */
    void speak(ChannelRef channel, Optional<Locale> language);

    /** How readily a channel's messages are taken for wins. */
    Attention attention(ChannelRef channel);

    /** Listens to a channel so from now on. */
    void listen(ChannelRef channel, Attention attention);

    /** What becomes of what resembles no deal in a channel. */
    NewOrders newOrders(ChannelRef channel);

    /** Takes new orders of a channel so from now on. */
    void take(ChannelRef channel, NewOrders newOrders);

    /** All policies, oldest first; there is always one. */
    List<CountingPolicy> policies();

    /** Where Wonce is installed for the organisation now. */
    List<Place> places();

    /** Adds a policy, which ends the one before it at its start. */
    void add(CountingPolicy policy);
}
