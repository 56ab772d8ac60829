package io.wonce.config;

import java.util.List;

/** Settings that cannot be used; the message has one line for each problem. */
public final class UnusableConfig extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableConfig(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
