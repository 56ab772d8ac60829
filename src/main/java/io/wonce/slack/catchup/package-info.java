/** After downtime: what was said meanwhile is fetched, and heard as if it came now. */
@NullMarked
package io.wonce.slack.catchup;

import org.jspecify.annotations.NullMarked;
