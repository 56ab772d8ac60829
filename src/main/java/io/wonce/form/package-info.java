/** Forms as values, for each platform to render, and what is done when one is sent in: the same as the command of that name. */
@NullMarked
package io.wonce.form;

import org.jspecify.annotations.NullMarked;
