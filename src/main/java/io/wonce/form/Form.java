package io.wonce.form;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A form to be filled in, top to bottom, in the reader's language.
 *
 * @param name by what it comes back
 * @param title at most 24 characters
 * @param send what stands on the button that sends it in
 * @param close what stands on the button that does not
 * @param about what comes back with it as it is; blank where there is nothing
 * @param inputs what is shown and asked
 */
public record Form(FormName name, String title, String send, String close, String about, List<Input> inputs) {
    public Form {
        inputs = List.copyOf(inputs);
    }

    /** One element. What is not required can be left empty. */
    public sealed interface Input {
        /** Something to know. */
        record Note(String text) implements Input {}

        /** One line to type. */
        record Line(Field field, String label, Optional<String> hint, Optional<String> typed, boolean required)
                implements Input {}

        /** One line to type that is never shown again; may be left empty. */
        record Secret(Field field, String label, String hint) implements Input {}

        /** A list of which each entry is typed on a line of its own; may be left empty. */
        record Lines(Field field, String label, String hint, List<String> typed) implements Input {
            public Lines {
                typed = List.copyOf(typed);
            }
        }

        /** A day to pick. */
        record Day(Field field, String label, Optional<LocalDate> picked) implements Input {}

        /** One of {@code options}; required where one is chosen from the start. */
        record Choice(Field field, String label, List<Option> options, Optional<String> chosen) implements Input {
            public Choice {
                options = List.copyOf(options);
            }
        }

        /** A channel of the platform; where {@code here} and none is chosen, the one in which the form was opened. */
        record Channel(Field field, String label, Optional<String> hint, Optional<ChannelRef> chosen, boolean here)
                implements Input {}

        /** A person of the platform. */
        record Somebody(Field field, String label, Optional<PersonRef> chosen) implements Input {}
    }

    /** One of a choice. */
    public record Option(String label, String value) {}
}
