package io.wonce.web.api;

import java.util.Set;

/** What somebody can do about a problem, as the texts of the pages have it under {@code api}. */
enum Advice {
    NO_JSON,
    OTHER_REQUEST,
    NO_SUCH_DEAL,
    NO_CUSTOMER,
    NO_CHANNEL,
    BEING_ANSWERED,
    SEND_JSON,
    KEY,
    NO_RATES,
    NO_RATE_INTO,
    SEND_RATES,
    MOST_BYTES,
    NOBODY,
    SYSTEM,
    NO_UTF_8,
    SEND_CSV,
    OBJECT,
    NO_SUCH_FIELD,
    TEXT,
    AMOUNT,
    NAME_IT,
    WHERE,
    HOOK_NAME,
    HOOK_ADDRESS,
    HOOK_TAKEN,
    HOOKS,
    NO_SUCH_HOOK,
    NO_KEY,
    ROTATED,
    ADMINS_ONLY,
    SCOPE,
    TOKEN,
    TOO_FAST,
    PARAMETERS,
    ONCE,
    HAS_TO_BE,
    DUE,
    ONE_OF,
    ACCOUNT,
    A_NAME,
    A_CODE,
    A_PERIOD,
    TRUE_OR_FALSE,
    UP_TO,
    A_CURSOR,
    NO_SUCH_CRM,
    MOST_DEALS,
    NOTHING_HERE,
    METHODS,
    AWAY,
    UNREADABLE,
    BROKEN,
    WHICH_PERIOD,
    GIVE_AMOUNT,
    CURRENCY,
    PROBABILITY,
    CATEGORY,
    DAY,
    STAGE,
    UNPUBLISHED,
    PUBLISHED_NEAR,
    PUBLISHED_NONE;

    /** The statuses of HTTP that this API gives. */
    static final Set<Integer> STATUSES = Set.of(400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503);

    /** The same of these things: texts, numbers, and what was {@link Said}. */
    Said with(Object... about) {
        return new Said("api." + name(), about);
    }
}
