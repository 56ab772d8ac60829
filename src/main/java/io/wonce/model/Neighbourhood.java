package io.wonce.model;

import io.wonce.domain.organisation.Outreach;
import io.wonce.domain.organisation.SecondReaderAddress;
import io.wonce.guard.Ranges;
import java.net.InetAddress;

/** Where an address may lead, once its name is resolved: a name of the public web may point into the house. */
final class Neighbourhood {
    private final Outreach outreach;
    private final SecondReaderAddress address;

    Neighbourhood(Outreach outreach, SecondReaderAddress address) {
        this.outreach = outreach;
        this.address = address;
    }

    boolean admits(InetAddress found) {
        if (Ranges.isNowhere(found)) {
            return false;
        }
        if (found.isLoopbackAddress()) {
            return outreach.loopback() && address.isLoopback();
        }
        return Ranges.isPrivate(found) ? outreach.privateNetworks() : address.isEncrypted();
    }
}
