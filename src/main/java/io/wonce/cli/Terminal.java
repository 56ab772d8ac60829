package io.wonce.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Tells whether a person is watching, or a file or another program. */
final class Terminal {
    private Terminal() {}

    /** From Java 22 on there is a console even without a terminal; it then has a method that tells, which 17 lacks. */
    @SuppressWarnings("SystemConsoleNull") // before Java 22 null does mean that nobody watches
    static boolean isWatched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
