package io.wonce.app;

import io.wonce.domain.chat.Person;
import io.wonce.domain.deal.Sight;
import io.wonce.domain.organisation.Organisation;
import java.time.Instant;

/**
 * Who looks at a ledger in a browser.
 *
 * @param organisation whose ledger
 * @param person who looks, as their platform knows them
 * @param manages whether they are a manager, as the ledger knows them now
 * @param administers whether they are an admin, as the ledger knows them now
 * @param sight which amounts they see
 * @param until when the session ends if they do nothing
 */
public record Visitor(
        Organisation organisation, Person person, boolean manages, boolean administers, Sight sight, Instant until) {}
