package io.wonce.evaluation;

import io.wonce.app.audit.AuditResult;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.reading.Kind;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures of one audit beside its truth. */
final class Report {
    private final Truth truth;
    private final AuditResult result;
    private final ZoneId zone;

    Report(Truth truth, AuditResult result, ZoneId zone) {
        this.truth = truth;
        this.result = result;
        this.zone = zone;
    }

    Score score() {
        Map<String, String> trueGroups = trueGroups();
        Map<String, String> foundGroups = foundGroups();
        Clustering pairs = new Clustering(trueGroups, foundGroups);
        Map<String, String> heard = new HashMap<>(trueGroups);
        heard.keySet().retainAll(foundGroups.keySet());
        Clustering ofHeard = new Clustering(heard, foundGroups);
        int orders = new HashSet<>(trueGroups.values()).size();
        int found = result.orders() + result.cancelled();
        double precision = pairs.pairPrecision();
        double recall = pairs.pairRecall();
        return new Score(
                orders,
                found,
                trueGroups.size(),
                result.announcements(),
                precision,
                recall,
                Clustering.harmonic(ofHeard.pairPrecision(), ofHeard.pairRecall()),
                pairs.bCubed(),
                weekError(orders));
    }

    /** Wins only, each under its message and its place among the message's wins. */
    private Map<String, String> trueGroups() {
        Map<String, String> groups = new HashMap<>();
        truth.all().forEach((key, said) -> {
            List<Said> wins =
                    said.stream().filter(one -> one.kind().equals("win")).toList();
            for (int i = 0; i < wins.size(); i++) {
                String thing = key + ' ' + i;
                groups.put(thing, wins.get(i).sale().orElse("none " + thing));
            }
        });
        return groups;
    }

    private Map<String, String> foundGroups() {
        Map<String, String> groups = new HashMap<>();
        Map<String, Integer> positions = new HashMap<>();
        for (AuditResult.Item item : result.items()) {
            if (item.kind() == Kind.WIN) {
                String key = Truth.key(item.channel(), item.ts());
                int position = positions.merge(key, 1, Integer::sum) - 1;
                groups.put(
                        key + ' ' + position, item.order().map(DealId::toString).orElse("none"));
            }
        }
        return groups;
    }

    private double weekError(int orders) {
        Map<String, Integer> difference = new HashMap<>();
        Set<String> seen = new HashSet<>();
        truth.all().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(java.util.Comparator.comparing(Report::time)))
                .forEach(entry -> entry.getValue().stream()
                        .filter(said -> said.kind().equals("win"))
                        .flatMap(said -> said.sale().stream())
                        .filter(seen::add)
                        .forEach(order -> difference.merge(week(time(entry.getKey())), -1, Integer::sum)));
        result.weeks().forEach(week -> difference.merge(week.week(), week.orders(), Integer::sum));
        return difference.values().stream().mapToInt(Math::abs).sum() / (double) Math.max(1, orders);
    }

    private static Instant time(String key) {
        return Instant.ofEpochMilli((long) (Double.parseDouble(key.substring(key.lastIndexOf(' ') + 1)) * 1000));
    }

    private String week(Instant at) {
        ZonedDateTime time = at.atZone(zone);
        return "%04d-W%02d".formatted(time.get(IsoFields.WEEK_BASED_YEAR), time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
