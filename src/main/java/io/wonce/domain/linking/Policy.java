package io.wonce.domain.linking;

import java.util.List;

/** One kind of reason why a statement may or may not belong to a deal. */
interface Policy {
    /** What speaks for and against; empty where this kind of reason is silent. */
    List<Finding> look(Heard heard, KnownDeal deal, TokenRarity rarity);
}
