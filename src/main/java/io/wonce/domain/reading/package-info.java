/** What one chat message says: text in, {@link io.wonce.domain.reading.Reading} out; deterministic and explainable. */
@NullMarked
package io.wonce.domain.reading;

import org.jspecify.annotations.NullMarked;
