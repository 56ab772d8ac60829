package io.wonce.app;

import io.wonce.domain.organisation.ApiToken;
import io.wonce.domain.organisation.Organisation;

/**
 * A program that is let at a ledger.
 *
 * @param organisation whose ledger
 * @param token by what
 */
public record Caller(Organisation organisation, ApiToken token) {}
