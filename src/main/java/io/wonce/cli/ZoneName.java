package io.wonce.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time zone as it is typed. */
final class ZoneName implements ITypeConverter<ZoneId> {
    @Override
    public ZoneId convert(String typed) {
        try {
            return ZoneId.of(typed);
        } catch (DateTimeException unknown) {
            throw new TypeConversionException(
                    "--zone " + typed + " is no time zone: write one such as Europe/Amsterdam");
        }
    }
}
