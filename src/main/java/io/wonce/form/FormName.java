package io.wonce.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms that there are. */
public enum FormName {
    LOG_WIN,
    EXPECT_DEAL,
    EDIT_DEAL,
    NEW_DATE,
    SETTINGS;

    /** Stable: forms stay open for hours. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form with this id; empty for what is none of ours. */
    public static Optional<FormName> of(String id) {
        return Arrays.stream(values()).filter(name -> name.id().equals(id)).findFirst();
    }
}
