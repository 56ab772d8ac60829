package io.wonce.web.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet. Texts are written as texts, which a spreadsheet never takes for formulas. */
final class XlsxSheet implements Sheet {
    private static final String DAY = "yyyy-mm-dd";
    private static final int FLUSHED_AFTER = 500;

    private final Workbook book;
    private final Worksheet sheet;
    private int rows;

    XlsxSheet(OutputStream to) {
        this.book = new Workbook(to, "Wonce", null);
        this.sheet = book.newWorksheet("Deals");
    }

    @Override
    public void add(List<Object> row) throws IOException {
        for (int column = 0; column < row.size(); column++) {
            put(column, row.get(column));
        }
        rows++;
        if (rows % FLUSHED_AFTER == 0) {
            sheet.flush();
        }
    }

    @Override
    public void finish() throws IOException {
        book.finish();
    }

    private void put(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(rows, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(rows, column, day);
            sheet.style(rows, column).format(DAY).set();
        } else if (!value.toString().isEmpty()) {
            sheet.inlineString(rows, column, value.toString());
        }
    }
}
