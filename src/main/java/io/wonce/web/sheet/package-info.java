/** Deals as files for spreadsheets; the API and the dashboard give out the same. */
@NullMarked
package io.wonce.web.sheet;

import org.jspecify.annotations.NullMarked;
