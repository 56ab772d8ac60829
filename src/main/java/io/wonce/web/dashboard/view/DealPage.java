package io.wonce.web.dashboard.view;

import io.wonce.app.DealFile;
import io.wonce.app.DealFile.Act;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.outgoing.Answer;
import io.wonce.words.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One deal with its whole story.
 *
 * @param shell what stands around it
 * @param file the deal, and what may be done with it
 * @param isInChat whether an announcement can be read where it was said
 * @param say how numbers and states are written
 * @param notice what became of what somebody did
 */
public record DealPage(
        Shell shell, DealFile file, Predicate<Announcement> isInChat, Phrases say, Optional<Notice> notice) {
    /** The deal with all that is known of it. */
    public Answer.DealShown shown() {
        return file.shown();
    }

    /** The deal itself. */
    public Deal deal() {
        return shown().deal().deal();
    }

    /** What it is called beside its id. */
    public String title() {
        return deal().description().customer().orElseGet(() -> shell.text().get("board.deal.unnamed"));
    }

    /** The deal that it became part of. */
    public Optional<String> mergedInto() {
        return deal().status() instanceof DealStatus.MergedInto merged
                ? Optional.of(merged.deal().toString())
                : Optional.empty();
    }

    /** What is done on a page of its own, each with the end of its address. */
    public List<Step> steps() {
        return Stream.of(
                        new Step(Act.EDIT, "edit"),
                        new Step(Act.POSTPONE, "date"),
                        new Step(Act.CREDIT, "credit"),
                        new Step(Act.MERGE, "merge"))
                .filter(step -> file.acts().contains(step.act()))
                .toList();
    }

    /** What is done with one click, each with the end of its address. */
    public List<Step> clicks() {
        return Stream.of(new Step(Act.KEEP, "keep"), new Step(Act.LOSE, "end"), new Step(Act.CANCEL, "end"))
                .filter(step -> file.acts().contains(step.act()))
                .toList();
    }

    /** An act, and where it is done. */
    public record Step(Act act, String path) {}
}
