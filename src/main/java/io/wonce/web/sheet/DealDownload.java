package io.wonce.web.sheet;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.wonce.app.Desk;
import io.wonce.app.port.DealFilter;
import io.wonce.domain.deal.Sight;
import io.wonce.domain.organisation.Organisation;
import io.wonce.web.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers with files of deals, each whole or visibly broken off. */
public final class DealDownload {
    private static final Logger LOG = LoggerFactory.getLogger(DealDownload.class);

    private final DealSheet sheet;

    public DealDownload(Desk desk) {
        this.sheet = new DealSheet(desk);
    }

    /**
     * Answers with the deals that {@code filter} finds.
     *
     * @param sight which amounts there are in it
     */
    public void answer(Context ctx, Format format, Organisation organisation, DealFilter filter, Sight sight) {
        String name = "deals." + format.name().toLowerCase(Locale.ROOT);
        Begun begun = new Begun(ctx, format, name);
        try {
            sheet.write(format, organisation, filter, sight, begun);
        } catch (IOException failure) {
            if (!begun.isBegun) {
                throw new UncheckedIOException("could not write " + name, failure);
            }
            LOG.info("{} broke off: whoever asked for it is gone, or there is no room", name);
            Line.cut(ctx);
        } catch (RuntimeException failure) {
            if (!begun.isBegun) {
                throw failure;
            }
            LOG.error("{} of organisation {} broke off on its way out", name, organisation.id(), failure);
            Line.cut(ctx);
        }
    }

    /** The answer, once there is something to write. */
    private static final class Begun implements Supplier<OutputStream> {
        private final Context ctx;
        private final Format format;
        private final String name;
        private boolean isBegun;

        Begun(Context ctx, Format format, String name) {
            this.ctx = ctx;
            this.format = format;
            this.name = name;
        }

        @Override
        public OutputStream get() {
            isBegun = true;
            ctx.contentType(format.mediaType());
            ctx.header(Header.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
            return ctx.outputStream();
        }
    }
}
