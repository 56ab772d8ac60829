package io.wonce.words;

import io.wonce.domain.chat.HunchId;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.outgoing.Resolution;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Every way in which a click ends. */
final class SampleResolutions {
    private SampleResolutions() {}

    static Map<String, Resolution> all() {
        Map<String, Resolution> all = new LinkedHashMap<>();
        all.put("click: done", new Resolution.Done(Optional.of(new ChangeId(5)), Optional.of(SampleDeals.signed())));
        done(all, "merged", new DealStatus.MergedInto(new DealId(142)));
        done(all, "taken back", new DealStatus.Retracted());
        done(all, "lost", new DealStatus.Lost());
        done(all, "cancelled", new DealStatus.Cancelled());
        all.put("click: nothing to do", new Resolution.Done(Optional.empty(), Optional.empty()));
        all.put("click: asked again", new Resolution.AskedAgain(SampleDeals.unnamed()));
        all.put("command: said twice", new Resolution.Repeated(SampleDeals.signed()));
        all.put("click: tells of a win", new Resolution.Heeded(new HunchId(7), true));
        all.put("click: tells of none", new Resolution.Heeded(new HunchId(7), false));
        all.put("click: forgotten", new Resolution.Forgotten(12));
        all.put("click: nothing to forget", new Resolution.Forgotten(0));
        for (Resolution.Refusal reason : Resolution.Refusal.values()) {
            all.put("click: refused, " + reason, new Resolution.Refused(reason));
        }
        return all;
    }

    private static void done(Map<String, Resolution> all, String title, DealStatus status) {
        all.put(
                "click: done, " + title,
                new Resolution.Done(Optional.of(new ChangeId(5)), Optional.of(SampleDeals.ended(status))));
    }
}
