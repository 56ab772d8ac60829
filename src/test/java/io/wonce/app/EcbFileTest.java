package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.deal.Rate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as the European Central Bank publishes them. */
final class EcbFileTest {
    static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
            \t<gesmes:subject>Reference rates</gesmes:subject>
            \t<gesmes:Sender>
            \t\t<gesmes:name>European Central Bank</gesmes:name>
            \t</gesmes:Sender>
            \t<Cube>
            \t\t<Cube time='2026-11-25'>
            \t\t\t<Cube currency='USD' rate='1.2500'/>
            \t\t\t<Cube currency='JPY' rate='160.00'/>
            \t\t</Cube>
            \t\t<Cube time="2026-11-24"><Cube currency="USD" rate="1.6"/></Cube>
            \t</Cube>
            </gesmes:Envelope>
            """;

    @Test
    void says_what_a_unit_is_worth_and_not_what_a_euro_is() {
        assertThat(rates(XML, "EUR"))
                .containsExactly(
                        "2026-11-24 1 USD = 0.625 EUR", "2026-11-25 1 JPY = 0.00625 EUR", "2026-11-25 1 USD = 0.8 EUR");
    }

    @Test
    void leads_to_another_base_currency_by_way_of_the_euro() {
        assertThat(rates(XML, "USD"))
                .containsExactly(
                        "2026-11-24 1 EUR = 1.6 USD",
                        "2026-11-25 1 EUR = 1.25 USD",
                        "2026-11-25 1 JPY = 0.0078125 USD");
        assertThat(rates(XML, "JPY"))
                .as("of days on which the file says nothing of it, there are none")
                .containsExactly("2026-11-25 1 EUR = 160 JPY", "2026-11-25 1 USD = 128 JPY");
        assertThat(rates(XML, "SEK")).isEmpty();
    }

    @Test
    void the_history_as_csv_leaves_out_what_was_not_quoted() {
        String csv = "Date,USD,CYP,XYZ,\n2026-11-25,1.2500,N/A,3,\n2026-11-24,1.6,,3,\n";

        assertThat(rates(csv, "EUR")).containsExactly("2026-11-24 1 USD = 0.625 EUR", "2026-11-25 1 USD = 0.8 EUR");
    }

    @Test
    void the_day_as_csv_writes_its_date_out() {
        assertThat(rates("Date, USD, JPY, \n25 November 2026, 1.2500, 160.00, \n", "EUR"))
                .containsExactly("2026-11-25 1 JPY = 0.00625 EUR", "2026-11-25 1 USD = 0.8 EUR");
    }

    @Test
    void what_does_not_come_out_even_has_ten_digits() {
        assertThat(rates("Date,USD,\n2026-11-25,3,\n", "EUR")).containsExactly("2026-11-25 1 USD = 0.3333333333 EUR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "<html>moved</html>",
                "customer,amount\nAcme,12\n",
                "Date,USD\n",
                "Date,USD\n25/11/2026,1.2\n",
                "Date,USD\n2026-02-30,1.2\n",
                "Date,USD\n2026-11-25,0\n",
                "Date,USD\n2026-11-25,-1.2\n",
                "Date,USD\n2026-11-25,1e3\n",
                "Date,USD\n2026-11-25,dear\n",
                "<Cube time='2026-11-25'><Cube currency='USD' rate='NaN'/></Cube>"
            })
    void anything_else_is_no_such_file(String text) {
        assertThat(EcbFile.read(text)).isEmpty();
    }

    private static List<String> rates(String text, String base) {
        return EcbFile.read(text).orElseThrow().in(Currency.getInstance(base)).stream()
                .map(EcbFileTest::line)
                .toList();
    }

    private static String line(Rate rate) {
        assertThat(rate.source()).isEqualTo(Rate.Source.ECB);
        return rate.day() + " 1 " + rate.currency() + " = " + rate.value().toPlainString() + " " + rate.base();
    }
}
