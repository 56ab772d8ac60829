package io.wonce.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import io.wonce.form.Form.Input;
import io.wonce.words.FormText;
import io.wonce.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where something is told, chosen on a card: Teams has no list of channels for it. The codes name no channel, so that nobody can
 * send in another than the ones shown.
 */
public final class FormChoices {
    private static final String HERE = "here";
    private static final String KEPT = "kept";
    private static final String NOWHERE = "nowhere";

    private FormChoices() {}

    /** The channel that {@code code} stands for; empty for none, and for what no card of ours sends. */
    public static Optional<ChannelRef> channel(String code, Optional<ChannelRef> here, Optional<ChannelRef> kept) {
        return switch (code) {
            case HERE -> here;
            case KEPT -> kept.filter(channel -> channel.platform() == Platform.TEAMS);
            default -> Optional.empty();
        };
    }

    /** The choices for {@code input} in a form that is opened in a channel, or not; the first is what is chosen at first. */
    static List<ObjectNode> of(Input.Channel input, boolean inChannel, Words words) {
        List<ObjectNode> choices = new ArrayList<>();
        if (input.here()) {
            here(choices, inChannel, words);
            choices.add(choice(FormText.CHANNEL_NOWHERE, NOWHERE, words));
            return choices;
        }
        boolean isOurs = input.chosen()
                .filter(channel -> channel.platform() == Platform.TEAMS)
                .isPresent();
        if (input.chosen().isPresent()) {
            choices.add(choice(FormText.CHANNEL_KEPT, KEPT, words));
        }
        if (isOurs || input.chosen().isEmpty()) {
            choices.add(choice(FormText.CHANNEL_ANNOUNCED, NOWHERE, words));
        }
        here(choices, inChannel, words);
        return choices;
    }

    private static void here(List<ObjectNode> choices, boolean inChannel, Words words) {
        if (inChannel) {
            choices.add(choice(FormText.CHANNEL_HERE, HERE, words));
        }
    }

    private static ObjectNode choice(FormText label, String code, Words words) {
        return ControlRows.choice(words.say(label), code);
    }
}
