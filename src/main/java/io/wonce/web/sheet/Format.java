package io.wonce.web.sheet;

import java.io.IOException;
import java.io.OutputStream;

/** A kind of file for spreadsheets. */
public enum Format {
    CSV("text/csv; charset=utf-8; header=present") {
        @Override
        Sheet open(OutputStream to) throws IOException {
            return CsvSheet.open(to);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        Sheet open(OutputStream to) {
            return new XlsxSheet(to);
        }
    };

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As HTTP names it. */
    public String mediaType() {
        return mediaType;
    }

    abstract Sheet open(OutputStream to) throws IOException;
}
