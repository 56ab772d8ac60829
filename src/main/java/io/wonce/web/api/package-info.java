/** The ledger for programs: {@code /api/v1}, described by {@code openapi.json}. */
@NullMarked
package io.wonce.web.api;

import org.jspecify.annotations.NullMarked;
