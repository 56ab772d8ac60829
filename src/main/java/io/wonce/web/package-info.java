/** HTTP in and out: the server, its health, its pages. Handlers parse, call one use case and answer; no rules live here. */
@NullMarked
package io.wonce.web;

import org.jspecify.annotations.NullMarked;
