package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds who may have ordered: names as written, and unknown words in small letters where a name belongs. */
final class CustomerFinder {
    private final Surroundings around;
    private final NameRuns runs;
    private final NameCuts cuts;
    private final SmallNames smalls;

    CustomerFinder(Surroundings around) {
        this.around = around;
        this.runs = new NameRuns(around);
        this.cuts = new NameCuts(around.message());
        this.smalls = new SmallNames(around);
    }

    /** All names in the scope, weighed: those with capitals in their order, then those without. */
    List<Name> find(Scope scope) {
        List<Name> written = new ArrayList<>();
        for (Name run : runs.find(scope)) {
            written.addAll(cuts.of(run));
        }
        NameScale scale = new NameScale(around, scope, hasCapitals(written));
        List<Name> names = new ArrayList<>();
        for (Name name : written) {
            names.add(scale.weigh(name, false, isFirst(names, name)));
        }
        for (Name name : smalls.find(scope)) {
            names.add(scale.weigh(name, true, false));
        }
        return names;
    }

    private static boolean isFirst(List<Name> before, Name name) {
        return before.isEmpty() || before.get(0).overlaps(name.from(), name.to());
    }

    /** Whether the author gives names a capital, as far as one can see. */
    private boolean hasCapitals(List<Name> written) {
        return written.stream()
                .anyMatch(name -> around.message().token(name.from()).isCapitalised()
                        && !Ordinary.is(around.message(), name.from())
                        && !around.message().means(name.from(), Sense.FIRSTNAME));
    }
}
