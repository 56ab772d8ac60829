/** Draws celebrations and charts; the only room that knows of colours, fonts and pixels. */
@NullMarked
package io.wonce.picture;

import org.jspecify.annotations.NullMarked;
