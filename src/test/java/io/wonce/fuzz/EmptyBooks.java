package io.wonce.fuzz;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.app.port.UnrehearsedLedger;
import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.postgres.TestDatabase;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Books in which nothing stands and nothing stays; what they cannot do without a database, they say is unavailable. */
public final class EmptyBooks {
    private static final Organisation ORGANISATION = TestDatabase.amsterdam(new OrganisationId(new UUID(0, 1)));

    private static final Map<Class<?>, Object> NOTHING = Map.of(
            Optional.class,
            Optional.empty(),
            List.class,
            List.of(),
            Set.class,
            Set.of(),
            Map.class,
            Map.of(),
            boolean.class,
            false,
            int.class,
            0,
            long.class,
            0L,
            Organisation.class,
            ORGANISATION);

    /** An organisation always has one. */
    private static final List<CountingPolicy> POLICIES = List.of(new CountingPolicy(Instant.EPOCH, Milestone.SIGNED));

    private EmptyBooks() {}

    static Books open() {
        return of(Books.class);
    }

    /** A ledger whose books are empty, whoever asks. */
    public static Ledger ledger() {
        Books books = open();
        return new UnrehearsedLedger() {
            @Override
            public <T> T write(OrganisationId organisation, Function<Books, T> work) {
                return work.apply(books);
            }
        };
    }

    /** Something of that kind in which nothing stands. */
    public static <T> T of(Class<T> type) {
        return type.cast(proxy(type));
    }

    private static Object proxy(Class<?> type) {
        return Proxy.newProxyInstance(
                EmptyBooks.class.getClassLoader(), new Class<?>[] {type}, (books, method, arguments) -> answer(method));
    }

    /** What it says to {@code method}: nothing, or that there is nothing. */
    public static @Nullable Object answer(Method method) {
        Class<?> wanted = method.getReturnType();
        if (method.getName().equals("policies")) {
            return POLICIES;
        }
        if (wanted == void.class) {
            return null;
        }
        if (NOTHING.containsKey(wanted)) {
            return NOTHING.get(wanted);
        }
        if (wanted.isInterface() && !wanted.isSealed()) {
            return proxy(wanted);
        }
        throw new LedgerUnavailable("nothing stands here", new IllegalStateException(method.toString()));
    }
}
