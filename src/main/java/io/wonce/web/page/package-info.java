/** What all pages need: their words, their language and the engine that renders them. */
@NullMarked
package io.wonce.web.page;

import org.jspecify.annotations.NullMarked;
