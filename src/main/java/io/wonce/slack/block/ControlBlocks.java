package io.wonce.slack.block;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.StaticSelectElement;
import io.wonce.words.Card.Control;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be clicked, in reading order: a button with a second line gets a section of its own, with that line in small print
 * below it; all else stands in rows.
 */
final class ControlBlocks {
    private static final int DETAIL = 300;
    private static final int NOTE = 3000;
    private static final int OPTIONS = 100;
    private static final int ROW = 25;
    private static final String FACTS = " · ";

    private final List<LayoutBlock> blocks = new ArrayList<>();
    private final List<BlockElement> row = new ArrayList<>();
    private @Nullable String rowId;
    private int clicks;

    private ControlBlocks() {}

    static List<LayoutBlock> of(List<Control> controls) {
        ControlBlocks all = new ControlBlocks();
        controls.forEach(all::add);
        all.endRow();
        return all.blocks;
    }

    private void add(Control control) {
        if (control instanceof Control.DealSearch search) {
            add(search);
        } else if (control instanceof Control.Select select) {
            addToRow(select(select));
        } else if (control instanceof Control.Note note) {
            endRow();
            blocks.add(
                    SectionBlock.builder().text(Plain.text(note.text(), NOTE)).build());
        } else if (control instanceof Control.NewDate date) {
            addToRow(date(date));
        } else if (control instanceof Control.Link link) {
            addToRow(link(link));
        } else if (control instanceof Control.Button button) {
            add(button);
        }
    }

    private void add(Control.DealSearch search) {
        if (rowId != null) {
            endRow();
        }
        addToRow(ExternalSelectElement.builder()
                .actionId(ActionIds.DEAL_SEARCH)
                .placeholder(Plain.label(search.label()))
                .minQueryLength(1)
                .build());
        rowId = ActionIds.searchBlock(search.announcement());
    }

    private void add(Control.Button button) {
        if (button.detail().isBlank()) {
            addToRow(button(button, button.label()));
            return;
        }
        endRow();
        blocks.add(SectionBlock.builder()
                .text(Plain.text(button.label(), DETAIL))
                .accessory(button(button, subject(button.label())))
                .build());
        Passage.small(List.of(Cut.to(button.detail(), DETAIL))).ifPresent(blocks::add);
    }

    /** What a line is about: {@code D-142} of {@code D-142 · Acme · signed}, which stands beside the button. */
    private static String subject(String label) {
        int end = label.indexOf(FACTS);
        return end > 0 ? label.substring(0, end) : label;
    }

    private BlockElement button(Control.Button button, String text) {
        return ButtonElement.builder()
                .actionId(nextId())
                .text(Plain.label(text))
                .accessibilityLabel(
                        text.equals(button.label())
                                ? null
                                : Plain.label(button.label()).getText())
                .value(button.click().encode())
                .style(button.primary() ? "primary" : null)
                .build();
    }

    private BlockElement link(Control.Link link) {
        return ButtonElement.builder()
                .actionId(ActionIds.LINK + clicks++)
                .text(Plain.label(link.label()))
                .url(link.address())
                .style(link.primary() ? "primary" : null)
                .build();
    }

    private BlockElement date(Control.NewDate date) {
        return ButtonElement.builder()
                .actionId(ActionIds.OPEN_DATE + "_" + clicks++)
                .text(Plain.label(date.label()))
                .value(String.valueOf(date.deal()))
                .build();
    }

    private BlockElement select(Control.Select select) {
        OptionObject chosen = select.options().stream()
                .filter(Control.Button::primary)
                .map(ControlBlocks::option)
                .findFirst()
                .orElse(null);
        return StaticSelectElement.builder()
                .actionId(nextId())
                .placeholder(Plain.label(select.label()))
                .options(select.options().stream()
                        .limit(OPTIONS)
                        .map(ControlBlocks::option)
                        .toList())
                .initialOption(chosen)
                .build();
    }

    private static OptionObject option(Control.Button option) {
        return Plain.option(option.label(), option.click().encode());
    }

    private String nextId() {
        return ActionIds.CLICK + clicks++;
    }

    private void addToRow(BlockElement element) {
        if (row.size() == ROW) {
            endRow();
        }
        row.add(element);
    }

    private void endRow() {
        if (!row.isEmpty()) {
            blocks.add(ActionsBlock.builder()
                    .blockId(rowId)
                    .elements(List.copyOf(row))
                    .build());
        }
        row.clear();
        rowId = null;
    }
}
