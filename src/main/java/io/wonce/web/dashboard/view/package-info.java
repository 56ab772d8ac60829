/** What the pages of the dashboard show, made of values of the domain; pure. */
@NullMarked
package io.wonce.web.dashboard.view;

import org.jspecify.annotations.NullMarked;
