package io.wonce.app.port;

import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.deal.DealId;
import java.util.Optional;

/**
 * Which changes somebody looks for; all conditions hold at once.
 *
 * @param by who did it
 * @param deal that it is about
 * @param kind what was done
 */
public record ChangeFilter(Optional<PersonRef> by, Optional<DealId> deal, Optional<ChangeKind> kind) {}
