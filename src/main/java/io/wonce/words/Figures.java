package io.wonce.words;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.Currency.CurrencyUsage;
import com.ibm.icu.util.NoUnit;
import io.wonce.domain.deal.Money;
import io.wonce.domain.deal.Rate;
import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as readers of a language write them; amounts without decimals where they are whole. */
final class Figures {
    private static final int SIGNIFICANT_DIGITS = 6;

    /** In place of an amount that the reader may not see. */
    private static final String HIDDEN = "•••";

    private final Locale locale;
    private final boolean hidesAmounts;

    Figures(Locale locale) {
        this(locale, false);
    }

    private Figures(Locale locale, boolean hidesAmounts) {
        this.locale = locale;
        this.hidesAmounts = hidesAmounts;
    }

    /** The same numbers, for who may or may not see amounts. */
    Figures showingAmounts(boolean shown) {
        return new Figures(locale, !shown);
    }

    /** Such as {@code € 12.500} or {@code €12,500}. */
    String money(Money money) {
        return money(money.amount(), money.currency());
    }

    String money(BigDecimal amount, java.util.Currency currency) {
        if (hidesAmounts) {
            return HIDDEN;
        }
        Precision precision = isWhole(amount) ? Precision.integer() : Precision.currency(CurrencyUsage.STANDARD);
        return NumberFormatter.withLocale(locale)
                .unit(Currency.fromJavaCurrency(currency))
                .precision(precision)
                .format(amount)
                .toString();
    }

    /** An amount of no known currency, as {@link #number}. */
    String amount(BigDecimal amount) {
        return hidesAmounts ? HIDDEN : number(amount);
    }

    /** Such as {@code 12.500} or {@code 12,500}. */
    String number(BigDecimal number) {
        return NumberFormatter.withLocale(locale).format(number).toString();
    }

    /** As it was entered; one that was worked out has more digits than it is exact to, and is shown with six. */
    String rate(Rate rate) {
        Precision precision = rate.source() == Rate.Source.ENTERED
                ? Precision.unlimited()
                : Precision.maxSignificantDigits(SIGNIFICANT_DIGITS);
        return NumberFormatter.withLocale(locale)
                .precision(precision)
                .format(rate.value())
                .toString();
    }

    /** With one decimal at most, such as {@code 2,6}. */
    String ratio(double ratio) {
        return NumberFormatter.withLocale(locale)
                .precision(Precision.maxFraction(1))
                .format(ratio)
                .toString();
    }

    /** A part of 1 as a whole percentage, such as {@code 57 %}. */
    String percent(double part) {
        return percent(part, 0);
    }

    /** The same with decimals, where there are any, such as {@code 33,34 %}. */
    String percent(double part, int decimals) {
        return NumberFormatter.withLocale(locale)
                .unit(NoUnit.PERCENT)
                .scale(Scale.powerOfTen(2))
                .precision(Precision.maxFraction(decimals))
                .format(part)
                .toString();
    }

    private static boolean isWhole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0;
    }
}
