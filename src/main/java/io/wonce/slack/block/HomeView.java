package io.wonce.slack.block;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import io.wonce.app.Overview;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.reading.Kind;
import io.wonce.words.Card;
import io.wonce.words.FormText;
import io.wonce.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The home of the app: what one person has to do, and the numbers. */
public final class HomeView {
    private static final int MOST_BLOCKS = 100;

    private final Words words;
    private final Instant now;
    private final List<LayoutBlock> blocks = new ArrayList<>();

    private HomeView(Words words, Instant now) {
        this.words = words;
        this.now = now;
    }

    /** The home of who {@code overview} is for. */
    public static View of(Overview overview, Words words, Instant now) {
        HomeView home = new HomeView(words, now);
        home.doors(overview);
        home.count(overview);
        home.questions(overview);
        home.deals(overview.deals());
        home.pipeline(overview);
        List<LayoutBlock> shown = home.blocks.stream().limit(MOST_BLOCKS).toList();
        return View.builder().type("home").blocks(shown).build();
    }

    private void doors(Overview overview) {
        List<BlockElement> doors = new ArrayList<>();
        doors.add(button(ActionIds.OPEN_WIN, FormText.WIN_TITLE, "primary", null));
        doors.add(button(ActionIds.OPEN_EXPECT, FormText.EXPECT_TITLE, null, null));
        if (overview.manages()) {
            doors.add(button(ActionIds.OPEN_SETTINGS, FormText.SETTINGS_TITLE, null, null));
        }
        blocks.add(ActionsBlock.builder().elements(doors).build());
    }

    private void count(Overview overview) {
        CountingPolicy policy =
                new CountingPolicy(Instant.EPOCH, overview.week().countingMilestone());
        Answer.Counted week = new Answer.Counted(
                overview.week(), Optional.empty(), List.of(), List.of(), overview.pipeline(), List.of(policy));
        card(words.card(week, now));
    }

    private void questions(Overview overview) {
        title(FormText.HOME_QUESTIONS);
        if (overview.questions().isEmpty() && overview.waiting().isEmpty()) {
            text(List.of(words.say(FormText.HOME_QUESTIONS_NONE)));
        }
        overview.questions().forEach(prompt -> card(words.card(prompt, now)));
        if (!overview.waiting().isEmpty()) {
            card(words.card(waiting(overview.waiting()), now));
        }
    }

    private static Answer.Waiting waiting(List<Announcement> announcements) {
        Map<Boolean, List<Announcement>> byWin = announcements.stream()
                .collect(Collectors.partitioningBy(one -> one.statement().kind() == Kind.WIN));
        List<Announcement> wins = byWin.getOrDefault(true, List.of());
        return new Answer.Waiting(wins.size(), wins, byWin.getOrDefault(false, List.of()));
    }

    private void deals(List<DealSummary> deals) {
        title(FormText.HOME_DEALS);
        if (deals.isEmpty()) {
            text(List.of(words.say(FormText.HOME_DEALS_NONE)));
        }
        deals.forEach(this::deal);
    }

    private void deal(DealSummary deal) {
        String number = String.valueOf(deal.deal().id().number());
        blocks.add(SectionBlock.builder()
                .text(Plain.label(words.label(deal, now)))
                .accessory(button(ActionIds.OPEN_EDIT, FormText.EDIT, null, number))
                .build());
    }

    private void pipeline(Overview overview) {
        if (overview.pipeline().deals().isEmpty()) {
            return;
        }
        title(FormText.HOME_PIPELINE);
        text(words.card(new Answer.PipelineShown(overview.pipeline()), now).lines());
    }

    private void title(FormText title) {
        blocks.add(DividerBlock.builder().build());
        blocks.add(Passage.header(words.say(title)));
    }

    private void card(Card card) {
        blocks.addAll(MessageBlocks.of(card).blocks());
    }

    private void text(List<String> lines) {
        Passage.plain(lines).ifPresent(blocks::add);
    }

    private BlockElement button(String action, FormText text, @Nullable String style, @Nullable String value) {
        return ButtonElement.builder()
                .actionId(action)
                .text(Plain.label(words.say(text)))
                .style(style)
                .value(value)
                .build();
    }
}
