/** The second reader: text out to the endpoint that an organisation has chosen, an opinion in; whatever comes back, nothing breaks. */
@NullMarked
package io.wonce.model;

import org.jspecify.annotations.NullMarked;
