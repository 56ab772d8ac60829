package io.wonce.slack.block;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.Text;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Running text as blocks; rich text and not mark-up, since that needs no escaping. */
final class Passage {
    private static final int HEADER = 150;
    private static final int LINE = 1000;

    private Passage() {}

    static LayoutBlock header(String headline) {
        return HeaderBlock.builder().text(Plain.text(headline, HEADER)).build();
    }

    /** A bold headline with lines close below it. */
    static LayoutBlock bold(String headline, List<String> lines) {
        return bold(headline, lines, Mentions.NONE);
    }

    /** The same, with the channels in the lines by their names. */
    static LayoutBlock bold(String headline, List<String> lines, Mentions mentions) {
        TextStyle bold = TextStyle.builder().bold(true).build();
        List<RichTextElement> texts = new ArrayList<>();
        texts.add(Text.builder().text(Cut.to(headline, LINE)).style(bold).build());
        if (!lines.isEmpty()) {
            texts.addAll(mentions.elements("\n" + joined(lines)));
        }
        return block(texts);
    }

    /** Lines close together; none where there are none. */
    static Optional<LayoutBlock> plain(List<String> lines) {
        return Optional.of(joined(lines))
                .filter(text -> !text.isEmpty())
                .map(text -> block(List.of(Text.builder().text(text).build())));
    }

    /** Small print; none where there is none. */
    static Optional<LayoutBlock> small(List<String> lines) {
        return Optional.of(joined(lines))
                .filter(text -> !text.isEmpty())
                .map(text -> ContextBlock.builder()
                        .elements(List.of(Plain.text(text, LINE)))
                        .build());
    }

    private static LayoutBlock block(List<RichTextElement> texts) {
        return RichTextBlock.builder()
                .elements(
                        List.of(RichTextSectionElement.builder().elements(texts).build()))
                .build();
    }

    private static String joined(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> Cut.to(line, LINE))
                .collect(Collectors.joining("\n"));
    }
}
