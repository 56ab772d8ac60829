/** How many orders there really are: periods, policies, counts, restatements and the pipeline. */
@NullMarked
package io.wonce.domain.counting;

import org.jspecify.annotations.NullMarked;
