package io.wonce.teams.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.wonce.app.Background;
import io.wonce.app.port.Addresses;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.PersonRef;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The members of conversations. Whoever asks waits for a moment only, since Teams waits for its answer meanwhile; what comes
 * later is there the next time.
 */
final class Roster implements AutoCloseable {
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration REST = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMillis(900);
    private static final int MOST = 100_000;
    private static final int THREADS = 4;
    private static final int WAITING = 100;
    private static final Logger LOG = LoggerFactory.getLogger(Roster.class);

    private final Connector connector;
    private final Addresses addresses;
    private final Cache<PersonRef, Member> members =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();
    /** Those who were asked for lately. */
    private final Cache<PersonRef, Boolean> resting =
            Caffeine.newBuilder().expireAfterWrite(REST).maximumSize(MOST).build();

    private final ThreadPoolExecutor asking = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            REST.toSeconds(),
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            new Background("teams-roster"));

    Roster(Connector connector, Addresses addresses) {
        this.connector = connector;
        this.addresses = addresses;
        asking.allowCoreThreadTimeOut(true);
    }

    /** What Teams says of a person; empty where it does not say so within a second. */
    Optional<Member> find(Workspace workspace, ChannelRef conversation, Account account) {
        Optional<Member> known = Optional.ofNullable(members.getIfPresent(account.ref()));
        if (known.isPresent() || resting.asMap().putIfAbsent(account.ref(), true) != null) {
            return known;
        }
        try {
            return CompletableFuture.supplyAsync(() -> ask(workspace, conversation, account), asking)
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException | RejectedExecutionException late) {
            LOG.warn("Teams does not say who a person is: {}", late.getClass().getSimpleName());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    /** Asks in the background, for who does not wait; nobody is told where Teams does not say, or is asked too much. */
    void tell(Workspace workspace, ChannelRef conversation, Account account, Consumer<Member> listener) {
        try {
            asking.execute(() -> tell(() -> ask(workspace, conversation, account), listener));
        } catch (RejectedExecutionException busy) {
            LOG.warn("too many wait to be looked up in Teams: one is left out");
        }
    }

    private static void tell(Supplier<Optional<Member>> asked, Consumer<Member> listener) {
        try {
            asked.get().ifPresent(listener);
        } catch (LedgerUnavailable away) {
            LOG.warn("what Teams says of a person was not asked or not kept: the database is away");
        }
    }

    @Override
    public void close() {
        asking.shutdownNow();
    }

    private Optional<Member> ask(Workspace workspace, ChannelRef conversation, Account account) {
        Optional<Member> member = addresses
                .of(workspace.organisation(), conversation)
                .flatMap(address -> {
                    try {
                        Answer answer = connector.get(
                                address.service(),
                                "conversations",
                                conversation.channelId(),
                                "members",
                                account.accountId());
                        return answer.isGood() ? Optional.of(member(answer, workspace.id())) : none(answer.reason());
                    } catch (IOException failure) {
                        return none(failure.getClass().getSimpleName());
                    }
                });
        member.ifPresent(found -> {
            members.put(account.ref(), found);
            resting.invalidate(account.ref());
        });
        return member;
    }

    private static Member member(Answer answer, String tenant) {
        boolean isOurs =
                answer.text("tenantId").filter(tenant::equalsIgnoreCase).isPresent();
        return new Member(
                answer.text("id"),
                answer.text("name"),
                answer.text("email").or(() -> answer.text("userPrincipalName")),
                !isOurs || answer.text("userRole").filter("guest"::equals).isPresent());
    }

    private static Optional<Member> none(String reason) {
        LOG.warn("Teams does not say who a person is: {}", reason);
        return Optional.empty();
    }

    /**
     * A member of a conversation.
     *
     * @param accountId as the bot knows them
     * @param guest whether the tenant does not vouch for the address: that of somebody from another one, as in shared channels, is
     *     whatever their own administrator says
     */
    record Member(Optional<String> accountId, Optional<String> name, Optional<String> email, boolean guest) {}
}
