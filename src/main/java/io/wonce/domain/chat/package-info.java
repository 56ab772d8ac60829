/** Where words are said and who says them: platforms, channels, messages and persons, without any of their SDKs. */
@NullMarked
package io.wonce.domain.chat;

import org.jspecify.annotations.NullMarked;
