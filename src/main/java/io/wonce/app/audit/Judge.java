package io.wonce.app.audit;

import io.wonce.domain.linking.Decision;
import io.wonce.domain.linking.Heard;
import io.wonce.domain.linking.KnownDeal;
import java.util.Collection;

/** Who decides which deal a statement belongs to. */
@FunctionalInterface
public interface Judge {
    /** Links or opens; a {@link Decision.Ask} is taken for a new order, since nobody is there to answer. */
    Decision judge(Heard heard, Collection<KnownDeal> candidates);
}
