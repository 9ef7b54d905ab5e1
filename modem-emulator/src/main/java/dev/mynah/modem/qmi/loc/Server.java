package dev.mynah.modem.qmi.loc;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.NvItems;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The server that would help the receiver, as a host provisioned it: kept for hosts, since no mode that asks one is supported. */
final class Server {
    /** Of SUPL (OMA-AD-SUPL); the others are those of CDMA. */
    static final long SUPL = 3;

    static final long LAST = 4;

    record Ipv4(long address, int port) {}

    record Ipv6(List<Integer> address, long port) {}

    static final Tlv<Ipv4> IPV4 =
            tlv(0x10, "IPv4", Struct.of(TlvType.U32, Ipv4::address, TlvType.U16, Ipv4::port, Ipv4::new));
    static final Tlv<Ipv6> IPV6 = tlv(
            0x11,
            "IPv6",
            Struct.of(TlvType.list(8, TlvType.U16_BIG), Ipv6::address, TlvType.U32, Ipv6::port, Ipv6::new));
    static final Tlv<String> URL = tlv(0x12, "URL", TlvType.STRING);

    static final int LONGEST_URL = 255;
    private static final String PREFIX = "qmi/loc/server/";
    private static final String SEPARATOR = " ";

    private Server() {}

    static Optional<Ipv4> ipv4(NvItems items) {
        return items.get(PREFIX + "ipv4")
                .map(kept -> kept.split(SEPARATOR))
                .map(it -> new Ipv4(Long.parseLong(it[0]), Integer.parseInt(it[1])));
    }

    static void ipv4(NvItems items, Ipv4 server) {
        items.put(PREFIX + "ipv4", server.address() + SEPARATOR + server.port());
    }

    static Optional<Ipv6> ipv6(NvItems items) {
        return items.get(PREFIX + "ipv6").map(kept -> {
            List<Long> numbers =
                    Stream.of(kept.split(SEPARATOR)).map(Long::parseLong).toList();
            return new Ipv6(
                    numbers.subList(1, numbers.size()).stream()
                            .map(Long::intValue)
                            .toList(),
                    numbers.get(0));
        });
    }

    static void ipv6(NvItems items, Ipv6 server) {
        items.put(
                PREFIX + "ipv6",
                server.port()
                        + server.address().stream().map(it -> SEPARATOR + it).collect(Collectors.joining()));
    }

    static Optional<String> url(NvItems items) {
        return items.get(PREFIX + "url");
    }

    /** An empty one is none. */
    static void url(NvItems items, String url) {
        if (url.isEmpty()) {
            items.remove(PREFIX + "url");
        } else {
            items.put(PREFIX + "url", url);
        }
    }
}
