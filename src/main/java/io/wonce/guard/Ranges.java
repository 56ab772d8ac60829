package io.wonce.guard;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;

/** What part of the world an address is of, by RFC 6890. */
public final class Ranges {
    private static final List<Range> RESERVED = List.of(
            new Range(0, 0, 8),
            new Range(10, 0, 8),
            new Range(100, 64, 10),
            new Range(127, 0, 8),
            new Range(172, 16, 12),
            new Range(192, 0, 24),
            new Range(192, 168, 16),
            new Range(198, 18, 15),
            new Range(240, 0, 4));

    private static final Set<String> METADATA = Set.of("fd00:ec2:0:0:0:0:0:254", "100.100.100.200");

    private Ranges() {}

    /**
     * Whether nothing should ever be sent there. Where clouds tell machines their secrets is among it: link-local addresses, and those of
     * Amazon and Alibaba that are none.
     */
    public static boolean isNowhere(InetAddress found) {
        return found.isAnyLocalAddress()
                || found.isMulticastAddress()
                || found.isLinkLocalAddress()
                || METADATA.contains(found.getHostAddress());
    }

    /** Whether it is no part of the public web; loopback is none. */
    public static boolean isPrivate(InetAddress found) {
        return found instanceof Inet4Address four
                ? RESERVED.stream().anyMatch(range -> range.holds(four))
                : !isGlobal((Inet6Address) found);
    }

    /** 2000::/3, without 2001::/23 and 2002::/16, which lead on to other addresses. */
    private static boolean isGlobal(Inet6Address found) {
        byte[] bytes = found.getAddress();
        int first = Byte.toUnsignedInt(bytes[0]) << 8 | Byte.toUnsignedInt(bytes[1]);
        int second = Byte.toUnsignedInt(bytes[2]) << 8 | Byte.toUnsignedInt(bytes[3]);
        return first >>> 13 == 1 && first != 0x2002 && !(first == 0x2001 && second < 0x0200);
    }

    /** Addresses that begin with the same bits. */
    private record Range(int first, int second, int bits) {
        boolean holds(Inet4Address found) {
            byte[] bytes = found.getAddress();
            int value = 0;
            for (byte part : bytes) {
                value = value << 8 | Byte.toUnsignedInt(part);
            }
            return (value ^ (first << 24 | second << 16)) >>> (32 - bits) == 0;
        }
    }
}
