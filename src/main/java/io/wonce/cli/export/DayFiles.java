package io.wonce.cli.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where everything lies in an export: the lists at its root and the days of its channels. The root may be a folder, where
 * somebody unpacked an export and packed it again.
 */
final class DayFiles {
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}\\.json";
    private static final String USERS = "users.json";
    private static final int LENGTH_OF_DAY = "2026-11-01".length();

    private final String root;
    private final List<String> lists = new ArrayList<>();
    private final Map<String, List<DayFile>> byDay = new TreeMap<>();

    /**
     * One channel's messages of one day.
     *
     * @param entry name in the zip
     */
    record DayFile(String entry, String channel) {}

    private DayFiles(String root) {
        this.root = root;
    }

    static DayFiles of(ExportZip zip) {
        DayFiles files = new DayFiles(root(zip));
        zip.names().filter(name -> name.startsWith(files.root)).forEach(files::add);
        return files;
    }

    private static String root(ExportZip zip) {
        return zip.names()
                .filter(DayFiles::isListOfUsers)
                .map(name -> name.substring(0, name.length() - USERS.length()))
                .min(String::compareTo)
                .orElseThrow(() -> missing(USERS));
    }

    private static boolean isListOfUsers(String name) {
        int slash = name.lastIndexOf('/');
        return name.substring(slash + 1).equals(USERS) && slash == name.indexOf('/');
    }

    private void add(String name) {
        String[] parts = name.substring(root.length()).split("/", -1);
        if (parts.length == 1) {
            lists.add(name);
        } else if (parts.length == 2 && parts[1].matches(DAY)) {
            byDay.computeIfAbsent(parts[1].substring(0, LENGTH_OF_DAY), any -> new ArrayList<>())
                    .add(new DayFile(name, parts[0]));
        }
    }

    /** The days, the earliest first. */
    Map<String, List<DayFile>> byDay() {
        return byDay;
    }

    /** A list that every export has, such as {@code users.json}. */
    String needed(String list) {
        return lists.stream()
                .filter(name -> name.equals(root + list))
                .findFirst()
                .orElseThrow(() -> missing(list));
    }

    private static UnusableExport missing(String list) {
        return new UnusableExport(
                "There is no " + list
                        + " in the zip, so it is not a whole Slack export. Export the workspace in Slack under Settings, and give that zip as it is.");
    }
}
