package io.wonce.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Renders the templates of {@code src/main/jte}, which the build turns into classes; all that they print is escaped. */
public final class Pages {
    private final TemplateEngine engine;

    private Pages(TemplateEngine engine) {
        this.engine = engine;
    }

    /** The templates that were built with this program. */
    public static Pages precompiled() {
        return new Pages(TemplateEngine.createPrecompiled(ContentType.Html));
    }

    /** The HTML of {@code template}, such as {@code tryout/page}, for its one parameter. */
    public String render(String template, Object view) {
        StringOutput html = new StringOutput();
        engine.render(template + ".jte", view, html);
        return html.toString();
    }
}
