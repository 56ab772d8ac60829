package io.wonce.app.port;

import io.wonce.domain.counting.Aim;
import io.wonce.domain.counting.Target;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What the organisation wants to reach. Nothing here is ever overwritten. */
public interface Targets {
    /** Those that held at {@code moment}: those of the whole organisation first, the shortest period first. */
    List<Target> at(Instant moment);

    /** What is to be reached now; empty: nothing. */
    Optional<BigDecimal> goal(Aim aim);

    /** The same; holds off everybody else who looks to change it, until the end of the transaction. */
    Optional<BigDecimal> lock(Aim aim);

    /** Sets it from {@code since} on; empty: nothing is to be reached any more. */
    void set(Aim aim, Optional<BigDecimal> goal, Instant since);

    /** The orders expected from {@code first} on and before {@code end}, in parts, each by the team of who earns it, as orders are counted. */
    List<Coming> coming(LocalDate first, LocalDate end);

    /**
     * Orders to come.
     *
     * @param team of who earns that part; blank where that is not known
     * @param currency of their value; empty where they have none
     * @param orders how many, parts of shared ones among them
     * @param amount what those parts are worth
     */
    record Coming(String team, Optional<Currency> currency, BigDecimal orders, BigDecimal amount) {}
}
