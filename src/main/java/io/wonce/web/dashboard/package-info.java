/** The dashboard: who is let in, and what they see. Handlers parse, call one use case, and show a page. */
@NullMarked
package io.wonce.web.dashboard;

import org.jspecify.annotations.NullMarked;
