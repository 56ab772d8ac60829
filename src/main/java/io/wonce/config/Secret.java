package io.wonce.config;

/**
 * A value that must not be seen: it never prints itself.
 *
 * @param value the value, for the one place that needs it
 */
public record Secret(String value) {
    /** Stars, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return "***";
    }
}
