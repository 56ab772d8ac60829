package io.wonce.web.dashboard.view;

import io.wonce.form.Form.Option;
import java.util.List;
import java.util.Optional;

/**
 * The conventions of the organisation.
 *
 * @param shell what stands around it
 * @param lines as everybody is told them
 * @param groups as managers fill them in; none for anybody else
 * @param second the form about the second reader; empty for who is no admin
 * @param secondAbout what the second reader is
 * @param lessons how many answers the reader learned from
 * @param notice what became of what somebody did
 */
public record SettingsPage(
        Shell shell,
        List<String> lines,
        List<Group> groups,
        Optional<FormPage> second,
        String secondAbout,
        int lessons,
        Optional<Notice> notice) {
    public SettingsPage {
        lines = List.copyOf(lines);
        groups = List.copyOf(groups);
    }

    /**
     * Settings that stand together.
     *
     * @param title what they are about
     */
    public record Group(String title, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One setting.
     *
     * @param name under which it is sent
     * @param label what it is called
     * @param hint what can stand there; blank where that is clear
     * @param options to choose from; none where it is typed
     * @param value what stands in it
     * @param was what stood in it when the page was opened
     * @param error what is wrong with it; blank where nothing is
     */
    public record Row(
            String name, String label, String hint, List<Option> options, String value, String was, String error) {
        public Row {
            options = List.copyOf(options);
        }

        /** Whether it is a list with a line for each entry. */
        public boolean isLong() {
            return name.equals("gifs");
        }

        /** The ids of what describes it to who does not see the page. */
        public String described() {
            return ((hint.isEmpty() ? "" : name + "-hint ") + (error.isEmpty() ? "" : name + "-error")).strip();
        }
    }
}
