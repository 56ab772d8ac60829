package io.wonce.postgres;

import io.wonce.domain.deal.CustomerKey;
import io.wonce.domain.linking.TokenRarity;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How many customers have a word in their name; a customer is counted once, however many deals it has. */
final class CustomerWords {
    /** As if so many customers with other words were known from the start: in a young ledger every word is rare. */
    private static final int UNSEEN_CUSTOMERS = 1000;

    /** No word is empty. */
    private static final String ALL = "";

    private final Session session;

    CustomerWords(Session session) {
        this.session = session;
    }

    void add(String customerName) {
        CustomerKey key = CustomerKey.of(customerName);
        if (session.rehearsal().isPresent()) {
            rehearse(session.rehearsal().get(), key);
            return;
        }
        boolean isNew = session.update("""
                                insert into customer (organisation_id, key)
                                values (:organisation, :key)
                                on conflict do nothing
                                """).bind("key", key.value()).execute() == 1;
        if (isNew) {
            count(new TreeSet<>(key.tokens()));
        }
    }

    TokenRarity rarity(Collection<String> customerNames) {
        Set<String> words = customerNames.stream()
                .flatMap(name -> CustomerKey.of(name).tokens().stream())
                .collect(Collectors.toSet());
        Map<String, Long> customers = new HashMap<>();
        session.query("""
                        select '' as word, customers
                        from ledger_counter
                        where organisation_id = :organisation
                        union all
                        select word, customers
                        from customer_word
                        where organisation_id = :organisation
                          and word = any (:words)
                        """)
                .bindArray("words", String.class, words)
                .map((columns, context) -> Map.entry(columns.getString("word"), columns.getLong("customers")))
                .forEach(entry -> customers.put(entry.getKey(), entry.getValue()));
        session.rehearsal().ifPresent(rehearsal -> {
            words.forEach(word -> customers.merge(word, rehearsal.customers(word), Long::sum));
            customers.merge(ALL, rehearsal.customers(), Long::sum);
        });
        double all = Math.log(1.0 + customers.getOrDefault(ALL, 0L) + UNSEEN_CUSTOMERS);
        return word -> 1 - Math.min(1, Math.log(1.0 + customers.getOrDefault(word, 0L)) / all);
    }

    private void rehearse(Rehearsal rehearsal, CustomerKey key) {
        boolean isKnown =
                session.query("""
                        select exists (
                            select 1
                            from customer
                            where organisation_id = :organisation
                              and key = :key)
                        """).bind("key", key.value()).mapTo(boolean.class).one();
        if (!isKnown) {
            rehearsal.add(key);
        }
    }

    /** In the order of the alphabet under the counter's lock, so that two of these never wait for each other in a circle. */
    private void count(Set<String> words) {
        session.update("update ledger_counter set customers = customers + 1 where organisation_id = :organisation")
                .execute();
        session.update("""
                        insert into customer_word as w (organisation_id, word, customers)
                        select :organisation, word, 1
                        from unnest(:words) as word
                        on conflict (organisation_id, word) do update set customers = w.customers + 1
                        """).bindArray("words", String.class, List.copyOf(words)).execute();
    }
}
