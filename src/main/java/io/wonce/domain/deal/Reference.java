package io.wonce.domain.deal;

import java.util.Locale;

/**
 * A number by which people name one order in writing.
 *
 * @param kind what it is a number of
 * @param number as written, without its label: {@code 4500123987} for "PO 4500123987"; never blank
 */
public record Reference(Kind kind, String number) {
    /** What a reference is a number of. */
    public enum Kind {
        /** Wonce's own deal id. */
        DEAL,
        /** The customer's purchase order. */
        PURCHASE_ORDER,
        QUOTE,
        ORDER,
        INVOICE,
        /** A contract, project or ticket number, or a number whose label says nothing. */
        OTHER
    }

    public Reference {
        if (number.isBlank()) {
            throw new IllegalArgumentException("reference without a number");
        }
    }

    /** The form to compare by: upper case, letters and digits only, so that {@code BW-7731} equals {@code bw 7731}. */
    public String key() {
        return number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
