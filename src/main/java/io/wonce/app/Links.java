package io.wonce.app;

import io.wonce.domain.linking.Decision;
import io.wonce.domain.linking.Heard;
import io.wonce.domain.linking.KnownDeal;
import io.wonce.domain.linking.TokenRarity;
import java.util.Collection;

/** Decides where a statement belongs; {@code linker::decide} in production. */
@FunctionalInterface
public interface Links {
    /** Ranks {@code deals} for {@code heard} and decides: link, ask, or new. */
    Decision decide(Heard heard, Collection<KnownDeal> deals, TokenRarity rarity);
}
