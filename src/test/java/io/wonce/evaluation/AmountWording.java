package io.wonce.evaluation;

import io.wonce.domain.reading.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An amount as somebody writes it.
 *
 * @param text the words
 * @param amount what they mean
 */
record AmountWording(String text, Amount amount) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal DUTCH_VAT = new BigDecimal("1.21");
    private static final BigDecimal BRITISH_VAT = new BigDecimal("1.20");
    private static final int SHORT_FROM = 3000;

    static AmountWording of(Sale sale, boolean english, boolean billing, Dice dice) {
        if (sale.monthly() && dice.chance(0.4)) {
            BigDecimal share = sale.value().divide(MONTHS, 0, RoundingMode.HALF_UP);
            return new AmountWording(
                    number(share, sale.currency(), english, dice) + (english ? "/mo" : " p/m"),
                    amount(share, Optional.of(sale.currency()), Amount.Rate.MONTHLY, Amount.Vat.UNSTATED));
        }
        if (dice.chance(billing ? 0.35 : 0.04)
                && !sale.currency().getCurrencyCode().equals("USD")) {
            return including(sale, english, billing && dice.chance(0.4), dice);
        }
        if (!billing && sale.value().intValue() >= SHORT_FROM && dice.chance(0.3)) {
            return thousands(sale, english, dice);
        }
        boolean excluding = !english && dice.chance(0.2);
        return new AmountWording(
                number(sale.value(), sale.currency(), english, dice) + (excluding ? " ex btw" : ""),
                amount(
                        sale.value(),
                        Optional.of(sale.currency()),
                        Amount.Rate.ONCE,
                        excluding ? Amount.Vat.EXCLUDED : Amount.Vat.UNSTATED));
    }

    /** A first or a last share of it. */
    static AmountWording part(Sale sale, boolean english, Dice dice) {
        BigDecimal share = dice.one(List.of(new BigDecimal("0.3"), new BigDecimal("0.5"), new BigDecimal("0.4")));
        BigDecimal part = sale.value().multiply(share).setScale(0, RoundingMode.HALF_UP);
        return new AmountWording(
                number(part, sale.currency(), english, dice),
                amount(part, Optional.of(sale.currency()), Amount.Rate.ONCE, Amount.Vat.UNSTATED));
    }

    /** With value-added tax, as it stands on a bill; now and then nobody says that it is in it. */
    private static AmountWording including(Sale sale, boolean english, boolean unsaid, Dice dice) {
        BigDecimal rate = sale.currency().getCurrencyCode().equals("GBP") ? BRITISH_VAT : DUTCH_VAT;
        BigDecimal including = sale.value().multiply(rate).setScale(2, RoundingMode.HALF_UP);
        String words = english ? " inc VAT" : " incl. btw";
        return new AmountWording(
                number(including, sale.currency(), english, dice) + (unsaid ? "" : words),
                amount(
                        including,
                        Optional.of(sale.currency()),
                        Amount.Rate.ONCE,
                        unsaid ? Amount.Vat.UNSTATED : Amount.Vat.INCLUDED));
    }

    /** In full, as a CRM writes it. */
    static AmountWording exact(Sale sale, boolean english) {
        DecimalFormat format = format(english, "#,##0.00");
        String sign = sign(sale.currency());
        return new AmountWording(
                english ? sign + format.format(sale.value()) : sign + " " + format.format(sale.value()),
                amount(sale.value(), Optional.of(sale.currency()), Amount.Rate.ONCE, Amount.Vat.UNSTATED));
    }

    private static AmountWording thousands(Sale sale, boolean english, Dice dice) {
        int digits = sale.value().intValue() >= 20_000 && dice.chance(0.5) ? 0 : 1;
        BigDecimal rough = sale.value().divide(THOUSAND, digits, RoundingMode.HALF_UP);
        String shortened = format(english, "#.#").format(rough);
        boolean inside = !english && shortened.contains(",") && dice.chance(0.3);
        String text = inside ? shortened.replace(',', 'k') : shortened + "k";
        boolean sign = dice.chance(0.5);
        return new AmountWording(
                sign ? sign(sale.currency()) + text : text,
                amount(
                        rough.multiply(THOUSAND),
                        sign ? Optional.of(sale.currency()) : Optional.empty(),
                        Amount.Rate.ONCE,
                        Amount.Vat.UNSTATED));
    }

    private static Amount amount(BigDecimal value, Optional<Currency> currency, Amount.Rate rate, Amount.Vat vat) {
        return new Amount(value, currency, rate, vat);
    }

    private static String number(BigDecimal value, Currency currency, boolean english, Dice dice) {
        String pattern = value.stripTrailingZeros().scale() > 0 ? "#,##0.00" : "#,##0";
        String digits = format(english, pattern).format(value);
        String sign = sign(currency);
        return switch (dice.between(0, 7)) {
            case 0 -> currency.getCurrencyCode() + " " + digits;
            case 1 -> currency.getCurrencyCode().equals("EUR") ? digits + " euro" : sign + digits;
            case 2 -> english ? sign + digits : digits + ",-";
            case 3, 4 -> sign + (english ? "" : " ") + digits;
            default -> sign + digits;
        };
    }

    private static DecimalFormat format(boolean english, String pattern) {
        return new DecimalFormat(
                pattern, DecimalFormatSymbols.getInstance(english ? Locale.ENGLISH : Locale.forLanguageTag("nl")));
    }

    private static String sign(Currency currency) {
        return switch (currency.getCurrencyCode()) {
            case "GBP" -> "£";
            case "USD" -> "$";
            default -> "€";
        };
    }
}
