package io.wonce.slack.block;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.form.Field;
import io.wonce.form.Form.Input;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The fields of a form, as blocks of a modal. */
final class InputBlocks {
    /** How many characters the text beside a field may have. */
    static final int LABEL = 2000;

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_SECRET = 500;
    private static final int LONGEST_LIST = 3000;
    private static final int OPTIONS = 100;

    private InputBlocks() {}

    static LayoutBlock of(Input input) {
        if (input instanceof Input.Line line) {
            return block(line.field(), line.label(), line.hint(), element(line), !line.required());
        }
        if (input instanceof Input.Secret secret) {
            return block(secret.field(), secret.label(), Optional.of(secret.hint()), element(secret), true);
        }
        if (input instanceof Input.Lines lines) {
            return block(lines.field(), lines.label(), Optional.of(lines.hint()), element(lines), true);
        }
        if (input instanceof Input.Day day) {
            return block(day.field(), day.label(), Optional.empty(), element(day), true);
        }
        if (input instanceof Input.Choice choice) {
            boolean required = choice.chosen().isPresent();
            return block(choice.field(), choice.label(), Optional.empty(), element(choice), !required);
        }
        if (input instanceof Input.Channel channel) {
            return block(channel.field(), channel.label(), channel.hint(), element(channel), !channel.here());
        }
        if (input instanceof Input.Somebody somebody) {
            return block(somebody.field(), somebody.label(), Optional.empty(), element(somebody), true);
        }
        return ContextBlock.builder()
                .elements(List.of(Plain.text(((Input.Note) input).text(), LABEL)))
                .build();
    }

    private static BlockElement element(Input.Line line) {
        return PlainTextInputElement.builder()
                .actionId(line.field().id())
                .initialValue(
                        line.typed().map(text -> Cut.to(text, LONGEST_TEXT)).orElse(null))
                .maxLength(LONGEST_TEXT)
                .build();
    }

    private static BlockElement element(Input.Secret secret) {
        return PlainTextInputElement.builder()
                .actionId(secret.field().id())
                .maxLength(LONGEST_SECRET)
                .build();
    }

    private static BlockElement element(Input.Lines lines) {
        return PlainTextInputElement.builder()
                .actionId(lines.field().id())
                .multiline(true)
                .initialValue(lines.typed().isEmpty() ? null : String.join("\n", lines.typed()))
                .maxLength(LONGEST_LIST)
                .build();
    }

    private static BlockElement element(Input.Day day) {
        return DatePickerElement.builder()
                .actionId(day.field().id())
                .initialDate(day.picked().map(LocalDate::toString).orElse(null))
                .build();
    }

    private static BlockElement element(Input.Choice choice) {
        List<OptionObject> options = choice.options().stream()
                .limit(OPTIONS)
                .map(option -> Plain.option(option.label(), option.value()))
                .toList();
        return StaticSelectElement.builder()
                .actionId(choice.field().id())
                .options(options)
                .initialOption(options.stream()
                        .filter(option -> choice.chosen()
                                .filter(option.getValue()::equals)
                                .isPresent())
                        .findFirst()
                        .orElse(null))
                .build();
    }

    private static BlockElement element(Input.Channel channel) {
        Optional<String> chosen =
                channel.chosen().filter(one -> one.platform() == Platform.SLACK).map(ChannelRef::channelId);
        return ConversationsSelectElement.builder()
                .actionId(channel.field().id())
                .initialConversation(chosen.orElse(null))
                .defaultToCurrentConversation((channel.here() && chosen.isEmpty()) ? true : null)
                .build();
    }

    private static BlockElement element(Input.Somebody somebody) {
        return UsersSelectElement.builder()
                .actionId(somebody.field().id())
                .initialUser(somebody.chosen()
                        .filter(one -> one.platform() == Platform.SLACK)
                        .map(PersonRef::personId)
                        .orElse(null))
                .build();
    }

    private static LayoutBlock block(
            Field field, String label, Optional<String> hint, BlockElement element, boolean optional) {
        return InputBlock.builder()
                .blockId(field.id())
                .label(Plain.text(label, LABEL))
                .hint(hint.map(text -> Plain.text(text, LABEL)).orElse(null))
                .element(element)
                .optional(optional)
                .build();
    }
}
