package io.wonce.slack.block;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewState.Value;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import io.wonce.domain.chat.Platform;
import io.wonce.form.Form;
import io.wonce.form.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A form as Slack opens it, and what comes back from it. A field's block and its action have the same id. */
public final class FormView {
    private static final String NEWS = "news-of-";
    private static final int TITLE = 24;

    private FormView() {}

    /** {@code form} as a modal. */
    public static View of(Form form) {
        return View.builder()
                .type("modal")
                .callbackId(form.name().id())
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(Cut.to(form.title(), TITLE))
                        .build())
                .submit(ViewSubmit.builder()
                        .type("plain_text")
                        .text(Cut.to(form.send(), TITLE))
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(Cut.to(form.close(), TITLE))
                        .build())
                .privateMetadata(form.about())
                .blocks(form.inputs().stream().map(InputBlocks::of).toList())
                .build();
    }

    /** The same modal again, which keeps what was entered in it, with {@code news} above those fields. */
    public static View again(View sent, String about, Map<String, String> news) {
        List<LayoutBlock> blocks = sent.getBlocks().stream()
                .filter(block -> !isNews(block))
                .flatMap(block -> Stream.concat(
                        Optional.ofNullable(news.get(String.valueOf(block.getBlockId())))
                                .map(text -> news(block.getBlockId(), text))
                                .stream(),
                        Stream.of(block)))
                .toList();
        return View.builder()
                .type(sent.getType())
                .callbackId(sent.getCallbackId())
                .title(sent.getTitle())
                .submit(sent.getSubmit())
                .close(sent.getClose())
                .privateMetadata(about)
                .blocks(blocks)
                .build();
    }

    private static LayoutBlock news(String field, String text) {
        return ContextBlock.builder()
                .blockId(NEWS + field)
                .elements(List.of(Plain.text(text, InputBlocks.LABEL)))
                .build();
    }

    private static boolean isNews(LayoutBlock block) {
        return String.valueOf(block.getBlockId()).startsWith(NEWS);
    }

    /** What was entered. Reads whatever is sent: state comes from outside. */
    public static Typed typed(ViewState state) {
        Map<String, String> values = new HashMap<>();
        Optional.ofNullable(state.getValues())
                .orElse(Map.of())
                .forEach((block, actions) -> Optional.ofNullable(actions.get(block))
                        .ifPresent(value -> values.put(block, entered(value).orElse(""))));
        return new Typed(Platform.SLACK, values);
    }

    private static Optional<String> entered(Value value) {
        String option = value.getSelectedOption() == null
                ? null
                : value.getSelectedOption().getValue();
        return Stream.of(
                        Optional.ofNullable(value.getValue()),
                        Optional.ofNullable(value.getSelectedDate()),
                        Optional.ofNullable(option),
                        Optional.ofNullable(value.getSelectedConversation()),
                        Optional.ofNullable(value.getSelectedUser()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
