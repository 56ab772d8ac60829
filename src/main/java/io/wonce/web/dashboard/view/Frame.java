package io.wonce.web.dashboard.view;

/** Where the dashboard is looked at. */
public enum Frame {
    /** In a window of its own. */
    BROWSER("/dashboard"),
    /** In the personal tab of the app for Teams, which frames it. */
    TEAMS("/dashboard/tab");

    private final String root;

    Frame(String root) {
        this.root = root;
    }

    /** Where {@code path} is looked at. */
    public static Frame of(String path) {
        return path.equals(TEAMS.root) || path.startsWith(TEAMS.root + "/") ? TEAMS : BROWSER;
    }

    /** The address of the first page; all others begin with it. */
    public String root() {
        return root;
    }
}
