package io.wonce.postgres;

import io.wonce.domain.deal.Reference;
import io.wonce.domain.deal.SoundFold;
import io.wonce.domain.linking.Heard;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jdbi.v3.core.Handle;

/**
 * How long the search for candidates takes in a small and in a large ledger of one database. A customer has five deals and
 * shares its second word with one in thirty others, so that a common word stands under many deals of the large ledger.
 */
public final class CandidateBench {
    private static final List<String> SURNAMES = List.of(
            "Bakker",
            "Visser",
            "Smit",
            "Meijer",
            "Mulder",
            "Bos",
            "Vos",
            "Peters",
            "Hendriks",
            "Dekker",
            "Brouwer",
            "Dijkstra",
            "Kok",
            "Jacobs",
            "Vermeer",
            "Schouten",
            "Willems",
            "Hoekstra",
            "Koster",
            "Prins",
            "Huisman",
            "Postma",
            "Kuiper",
            "Veenstra",
            "Kramer",
            "Scholten",
            "Timmer",
            "Groen",
            "Gerritsen",
            "Jonker");
    private static final List<String> SYLLABLES = List.of("ba", "de", "fi", "go", "lu", "ma", "ne", "po", "ri", "tu");
    private static final int DEALS_A_CUSTOMER = 5;
    private static final int SEARCHES = 3_000;
    private static final int COMPARISONS = 11;
    private static final double NANOSECONDS = 1e6;

    /** What the customer of deal {@code n} is called: a word of its own, and one that it shares. */
    private static final String NAME = """
            cross join lateral (
                select string_agg((:syllables)[1 + digit::int], '' order by place) as word
                from regexp_split_to_table(lpad((n / :each)::text, 6, '0'), '') with ordinality as d (digit, place)) w
            cross join lateral (select (:surnames)[1 + (n / :each) % cardinality(:surnames)] as surname) s
            """;

    private final int deals;
    private final Story story = new Story();
    private final Random random = new Random(2026);

    private CandidateBench(int deals) {
        this.deals = deals;
    }

    /**
     * How long a search takes, in milliseconds.
     *
     * @param deals among how many
     * @param search the median of ours
     * @param similarity the median of one that compares the name with that of every deal, as {@code similarity()} of pg_trgm does
     */
    public record Times(int deals, double search, double similarity) {}

    /** Searches ledgers of so many deals each; all are there before the first is searched. */
    public static List<Times> among(int... sizes) {
        List<CandidateBench> ledgers =
                Arrays.stream(sizes).mapToObj(CandidateBench::new).toList();
        ledgers.forEach(CandidateBench::fill);
        TestDatabase.asOwner(handle -> handle.execute("vacuum analyze"));
        ledgers.forEach(CandidateBench::median);
        return ledgers.stream()
                .map(ledger -> new Times(ledger.deals, ledger.median(), ledger.similarity()))
                .toList();
    }

    private void fill() {
        TestDatabase.asOwner(handle -> {
            deals(handle);
            blocks(handle);
            return references(handle);
        });
    }

    private void deals(Handle handle) {
        handle.createUpdate("""
                        insert into deal (organisation_id, number, status, customer, amount, currency, opened_at, last_heard)
                        select :organisation, n, 'OPEN', word || ' ' || surname, 1000 + n % 9000, 'EUR', heard, heard
                        from generate_series(1, :deals) as n
                        cross join lateral (select timestamptz '2026-01-01' + n * interval '30 seconds' as heard) at
                        """ + NAME)
                .bind("organisation", story.organisation.id().value())
                .bind("each", DEALS_A_CUSTOMER)
                .bind("deals", deals)
                .bindArray("syllables", String.class, SYLLABLES)
                .bindArray("surnames", String.class, SURNAMES)
                .execute();
    }

    private void blocks(Handle handle) {
        List<String> folded = SURNAMES.stream()
                .map(name -> SoundFold.of(name.toLowerCase(Locale.ROOT)))
                .toList();
        handle.createUpdate("""
                        insert into deal_block (organisation_id, deal, block, last_heard)
                        select :organisation, n, block, timestamptz '2026-01-01' + n * interval '30 seconds'
                        from generate_series(1, :deals) as n
                        """ + NAME + """
                        cross join lateral (values (word), (surname), (word || surname), (substr(word, 2))) as b (block)
                        """)
                .bind("organisation", story.organisation.id().value())
                .bind("each", DEALS_A_CUSTOMER)
                .bind("deals", deals)
                .bindArray("syllables", String.class, SYLLABLES)
                .bindArray("surnames", String.class, folded)
                .execute();
    }

    private int references(Handle handle) {
        return handle.createUpdate("""
                        insert into deal_reference (organisation_id, deal, kind, key, number)
                        select :organisation, n, 'PURCHASE_ORDER', 'PO' || n, 'PO-' || n
                        from generate_series(1, :deals) as n
                        """)
                .bind("organisation", story.organisation.id().value())
                .bind("deals", deals)
                .execute();
    }

    /** Every search in a transaction of its own, as for a message. */
    private double median() {
        double[] times = new double[SEARCHES];
        for (int i = 0; i < SEARCHES; i++) {
            Heard heard = heard(1 + random.nextInt(deals));
            long begin = System.nanoTime();
            int found = story.write(books -> books.deals().candidates(heard)).size();
            times[i] = (System.nanoTime() - begin) / NANOSECONDS;
            if (found == 0) {
                throw new IllegalStateException("the deal was not found");
            }
        }
        Arrays.sort(times);
        return times[SEARCHES / 2];
    }

    private double similarity() {
        return TestDatabase.asOwner(handle -> {
            double[] times = new double[COMPARISONS];
            for (int i = 0; i < COMPARISONS; i++) {
                String name = name(1 + random.nextInt(deals));
                long begin = System.nanoTime();
                int found = handle.createQuery("""
                                select d.number
                                from deal d
                                where d.organisation_id = :organisation
                                  and similarity(d.customer, :name) > 0.3
                                order by similarity(d.customer, :name) desc
                                limit 40
                                """)
                        .bind("organisation", story.organisation.id().value())
                        .bind("name", name)
                        .mapTo(long.class)
                        .list()
                        .size();
                times[i] = (System.nanoTime() - begin) / NANOSECONDS;
                if (found == 0) {
                    throw new IllegalStateException("no deal is similar");
                }
            }
            Arrays.sort(times);
            return times[COMPARISONS / 2];
        });
    }

    private static String name(int deal) {
        int customer = deal / DEALS_A_CUSTOMER;
        StringBuilder name = new StringBuilder();
        String.format(Locale.ROOT, "%06d", customer).chars().forEach(digit -> name.append(SYLLABLES.get(digit - '0')));
        return name.append(' ').append(SURNAMES.get(customer % SURNAMES.size())).toString();
    }

    private static Heard heard(int deal) {
        Reference order = new Reference(Reference.Kind.PURCHASE_ORDER, "PO-" + deal);
        return new Heard(
                Story.win(name(deal), null, order),
                Story.MONDAY,
                "Jan de Boer",
                false,
                List.of(),
                List.of(),
                List.of());
    }
}
