package io.wonce.domain.organisation;

/**
 * Which addresses the operator lets organisations send to, besides public ones by {@code https}.
 *
 * @param loopback whether services on this computer may be asked, also by {@code http}
 * @param privateNetworks whether those in private networks may be, also by {@code http}
 */
public record Outreach(boolean loopback, boolean privateNetworks) {
    /** The public web only. */
    public static final Outreach PUBLIC = new Outreach(false, false);

    /** Whether {@code address} may be chosen. Where its name leads, shows only when it is called. */
    public boolean allows(SecondReaderAddress address) {
        return address.isLoopback() ? loopback : address.isEncrypted() || privateNetworks;
    }
}
