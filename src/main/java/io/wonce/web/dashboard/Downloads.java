package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.wonce.app.Desk;
import io.wonce.app.port.DealFilter;
import io.wonce.domain.counting.Periods;
import io.wonce.web.sheet.DealSheet;
import io.wonce.web.sheet.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.BiConsumer;

/** Files of what a list shows. */
final class Downloads {
    private final DealSheet sheet;
    private final BiConsumer<Context, Inside> list;
    private final Periods periods = Periods.create();

    /** Shows {@code list} where its filters make no sense. */
    Downloads(Desk desk, BiConsumer<Context, Inside> list) {
        this.sheet = new DealSheet(desk);
        this.list = list;
    }

    BiConsumer<Context, Inside> deals(Format format) {
        return (ctx, inside) -> deals(ctx, inside, format);
    }

    private void deals(Context ctx, Inside inside, Format format) {
        DealQuery query = new DealQuery(ctx, inside, periods);
        DealFilter filter = query.filter();
        if (!query.asked().isClear()) {
            list.accept(ctx, inside);
            return;
        }
        try {
            sheet.write(
                    format,
                    inside.visitor().organisation(),
                    filter,
                    inside.visitor().sight(),
                    () -> {
                        ctx.contentType(format.mediaType());
                        ctx.header(
                                Header.CONTENT_DISPOSITION,
                                "attachment; filename=\"deals." + format.name().toLowerCase(Locale.ROOT) + "\"");
                        return ctx.outputStream();
                    });
        } catch (IOException gone) {
            throw new UncheckedIOException("whoever asked for a file is gone", gone);
        }
    }
}
