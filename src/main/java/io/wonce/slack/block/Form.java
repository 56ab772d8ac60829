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
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import io.wonce.words.FormText;
import io.wonce.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A form being laid out, top to bottom. Fields that are not required can be left empty. */
final class Form {
    private static final int TITLE = 24;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_LIST = 3000;
    private static final int LABEL = 2000;
    private static final int OPTIONS = 100;

    private final Words words;
    private final List<LayoutBlock> blocks = new ArrayList<>();

    Form(Words words) {
        this.words = words;
    }

    Form note(String text) {
        blocks.add(ContextBlock.builder()
                .elements(List.of(Plain.text(text, LABEL)))
                .build());
        return this;
    }

    Form required(Field field, Optional<String> typed) {
        return add(field, input(field, typed), Optional.empty(), false);
    }

    Form text(Field field, Optional<String> typed, FormText hint) {
        return add(field, input(field, typed), Optional.of(hint), true);
    }

    Form text(Field field, Optional<String> typed) {
        return add(field, input(field, typed), Optional.empty(), true);
    }

    /** A list of which each entry is typed on a line of its own. */
    Form lines(Field field, List<String> typed, FormText hint) {
        BlockElement element = PlainTextInputElement.builder()
                .actionId(field.id())
                .multiline(true)
                .initialValue(typed.isEmpty() ? null : String.join("\n", typed))
                .maxLength(LONGEST_LIST)
                .build();
        return add(field, element, Optional.of(hint), true);
    }

    Form date(Field field, Optional<LocalDate> picked) {
        BlockElement element = DatePickerElement.builder()
                .actionId(field.id())
                .initialDate(picked.map(LocalDate::toString).orElse(null))
                .build();
        return add(field, element, Optional.empty(), true);
    }

    /** One of {@code options}; required where one is chosen from the start. */
    Form choice(Field field, List<OptionObject> options, Optional<String> chosen) {
        BlockElement element = StaticSelectElement.builder()
                .actionId(field.id())
                .options(options.stream().limit(OPTIONS).toList())
                .initialOption(options.stream()
                        .filter(option ->
                                chosen.filter(option.getValue()::equals).isPresent())
                        .findFirst()
                        .orElse(null))
                .build();
        return add(field, element, Optional.empty(), chosen.isEmpty());
    }

    /** A channel; the one in which the form was opened where {@code chosen} is empty and {@code here} is true. */
    Form channel(Field field, Optional<String> chosen, boolean here, Optional<FormText> hint) {
        boolean opensHere = here && chosen.isEmpty();
        BlockElement element = ConversationsSelectElement.builder()
                .actionId(field.id())
                .initialConversation(chosen.orElse(null))
                .defaultToCurrentConversation(opensHere ? true : null)
                .build();
        return add(field, element, hint, !here);
    }

    Form person(Field field, Optional<String> chosen) {
        BlockElement element = UsersSelectElement.builder()
                .actionId(field.id())
                .initialUser(chosen.orElse(null))
                .build();
        return add(field, element, Optional.empty(), true);
    }

    /**
     * The form as Slack opens it.
     *
     * @param metadata what comes back with it; at most 3,000 characters
     */
    View view(String callbackId, FormText title, FormText send, String metadata) {
        return View.builder()
                .type("modal")
                .callbackId(callbackId)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(Cut.to(words.say(title), TITLE))
                        .build())
                .submit(ViewSubmit.builder()
                        .type("plain_text")
                        .text(Cut.to(words.say(send), TITLE))
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(Cut.to(words.say(FormText.CLOSE), TITLE))
                        .build())
                .privateMetadata(metadata)
                .blocks(List.copyOf(blocks))
                .build();
    }

    private static BlockElement input(Field field, Optional<String> typed) {
        return PlainTextInputElement.builder()
                .actionId(field.id())
                .initialValue(typed.map(text -> Cut.to(text, LONGEST_TEXT)).orElse(null))
                .maxLength(LONGEST_TEXT)
                .build();
    }

    private Form add(Field field, BlockElement element, Optional<FormText> hint, boolean optional) {
        blocks.add(InputBlock.builder()
                .blockId(field.id())
                .label(Plain.text(words.say(field.label()), LABEL))
                .hint(hint.map(text -> Plain.text(words.say(text), LABEL)).orElse(null))
                .element(element)
                .optional(optional)
                .build());
        return this;
    }
}
