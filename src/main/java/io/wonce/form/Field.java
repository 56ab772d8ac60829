package io.wonce.form;

import io.wonce.words.FormText;
import java.util.Locale;

/** The fields of forms. */
public enum Field {
    CUSTOMER(FormText.CUSTOMER),
    AMOUNT(FormText.AMOUNT),
    MILESTONE(FormText.MILESTONE),
    REFERENCE(FormText.REFERENCE),
    CHANNEL(FormText.CHANNEL),
    CLOSE_DATE(FormText.CLOSE_DATE),
    PROBABILITY(FormText.PROBABILITY),
    CATEGORY(FormText.CATEGORY),
    OWNER(FormText.OWNER),
    COUNTING(FormText.COUNTING),
    ZONE(FormText.ZONE),
    WEEK(FormText.WEEK),
    CURRENCY(FormText.CURRENCY),
    LANGUAGE(FormText.LANGUAGE),
    CHANNEL_LANGUAGE(FormText.CHANNEL_LANGUAGE),
    ATTENTION(FormText.ATTENTION),
    NEW_ORDERS(FormText.NEW_ORDERS),
    CELEBRATIONS(FormText.CELEBRATIONS),
    ROBOTS(FormText.ROBOTS),
    PICTURES(FormText.PICTURES),
    GIFS(FormText.GIFS),
    NUDGE_VERBAL(FormText.NUDGE_VERBAL),
    NUDGE_SIGNED(FormText.NUDGE_SIGNED),
    NUDGE_DATE(FormText.NUDGE_DATE),
    NUDGE_UNRESOLVED(FormText.NUDGE_UNRESOLVED),
    WORKING_DAYS(FormText.WORKING_DAYS),
    WORKING_HOURS(FormText.WORKING_HOURS),
    TEXTS(FormText.TEXTS),
    SECOND_ADDRESS(FormText.SECOND_ADDRESS),
    SECOND_MODEL(FormText.SECOND_MODEL),
    SECOND_KEY(FormText.SECOND_KEY),
    SECOND_BUDGET(FormText.SECOND_BUDGET);

    private final FormText label;

    Field(FormText label) {
        this.label = label;
    }

    FormText label() {
        return label;
    }

    /** By what it comes back. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
