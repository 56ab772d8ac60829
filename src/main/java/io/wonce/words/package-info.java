/** Domain values in people's language; shared by all platforms, so that Wonce speaks with one voice. */
@NullMarked
package io.wonce.words;

import org.jspecify.annotations.NullMarked;
