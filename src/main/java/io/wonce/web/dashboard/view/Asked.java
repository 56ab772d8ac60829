package io.wonce.web.dashboard.view;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What an address asks for.
 *
 * @param written what stands there under a name; blank where nothing does
 * @param wrong the names whose value makes no sense
 */
public record Asked(UnaryOperator<String> written, List<String> wrong) {
    public Asked {
        wrong = List.copyOf(wrong);
    }

    /** What stands there under {@code name}; blank where nothing does. */
    public String of(String name) {
        return written.apply(name);
    }

    /** Whether {@code name} is that of a number as it was published; it is wrong only where none was. */
    public boolean isUnpublished(String name) {
        return name.equals("view") && of(name).equals("reported");
    }

    /** Whether nothing makes no sense. */
    public boolean isClear() {
        return wrong.isEmpty();
    }
}
