package dev.mynah.modem.mbim.basicconnect;

import static dev.mynah.modem.mbim.wire.Addresses.ipv4;
import static dev.mynah.modem.mbim.wire.Addresses.ipv4Reference;
import static dev.mynah.modem.mbim.wire.Addresses.ipv4s;
import static dev.mynah.modem.mbim.wire.Addresses.ipv6;
import static dev.mynah.modem.mbim.wire.Addresses.ipv6Reference;
import static dev.mynah.modem.mbim.wire.Addresses.ipv6s;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Structures.array;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Count;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The addresses of an IP session. The link of a bearer has two ends and no others: an IPv4 address stands alone, or with its
 * gateway; of IPv6 the prefix is the host's, and the gateway is the router that has advertised it. MBIM 1.0 10.5.20.
 */
final class IpConfiguration implements Cid {
    private static final Field<Integer> SESSION_ID = uint32("SessionId");
    private static final Field<Integer> IPV4_AVAILABLE = uint32("IPv4ConfigurationAvailable");
    private static final Field<Integer> IPV6_AVAILABLE = uint32("IPv6ConfigurationAvailable");

    private static final Field<Integer> PREFIX = uint32("OnLinkPrefixLength");
    private static final Field<byte[]> IPV4_OCTETS = ipv4("IPv4Address");
    private static final Field<byte[]> IPV6_OCTETS = ipv6("IPv6Address");

    private static final Count IPV4_COUNT = Count.of("IPv4AddressCount");
    private static final Field<List<Contents>> IPV4_ADDRESS =
            array("IPv4Address", IPV4_COUNT, Layout.of(PREFIX, IPV4_OCTETS));
    private static final Count IPV6_COUNT = Count.of("IPv6AddressCount");
    private static final Field<List<Contents>> IPV6_ADDRESS =
            array("IPv6Address", IPV6_COUNT, Layout.of(PREFIX, IPV6_OCTETS));
    private static final Field<Optional<InetAddress>> IPV4_GATEWAY = ipv4Reference("IPv4Gateway");
    private static final Field<Optional<InetAddress>> IPV6_GATEWAY = ipv6Reference("IPv6Gateway");
    private static final Count IPV4_DNS_COUNT = Count.of("IPv4DnsServerCount");
    private static final Field<List<InetAddress>> IPV4_DNS = ipv4s("IPv4DnsServer", IPV4_DNS_COUNT);
    private static final Count IPV6_DNS_COUNT = Count.of("IPv6DnsServerCount");
    private static final Field<List<InetAddress>> IPV6_DNS = ipv6s("IPv6DnsServer", IPV6_DNS_COUNT);
    private static final Field<Integer> IPV4_MTU = uint32("IPv4Mtu");
    private static final Field<Integer> IPV6_MTU = uint32("IPv6Mtu");

    private static final Layout CONFIGURATION = Layout.of(
            SESSION_ID,
            IPV4_AVAILABLE,
            IPV6_AVAILABLE,
            IPV4_COUNT,
            IPV4_ADDRESS,
            IPV6_COUNT,
            IPV6_ADDRESS,
            IPV4_GATEWAY,
            IPV6_GATEWAY,
            IPV4_DNS_COUNT,
            IPV4_DNS,
            IPV6_DNS_COUNT,
            IPV6_DNS,
            IPV4_MTU,
            IPV6_MTU);

    private static final int ADDRESS = 0x01;
    private static final int GATEWAY = 0x02;
    private static final int DNS = 0x04;
    private static final int MTU = 0x08;

    private static final int IPV6_PREFIX = 64;

    @Override
    public Declaration declaration() {
        return Declaration.of(15, "IP Configuration", "addresses of an IP session")
                .query(CONFIGURATION)
                .state(CONFIGURATION);
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        int session = given.get(SESSION_ID);
        return IpSessions.of(port)
                .context(port.packetData(), session)
                .filter(it -> it.bearer().isPresent())
                .map(it -> Answer.of(configuration(port.packetData(), session, it)))
                .orElseGet(() -> Answer.failed(Status.CONTEXT_NOT_ACTIVATED));
    }

    private static Contents configuration(PacketData data, int session, PacketData.Context context) {
        Bearer bearer = context.bearer().orElseThrow();
        List<InetAddress> v4 = of(bearer.addresses(), IpConfiguration::isV4);
        List<InetAddress> v6 = of(bearer.addresses(), it -> !isV4(it));
        Optional<InetAddress> gateway = bearer.gateway().filter(IpConfiguration::isV4);
        List<InetAddress> dns4 = v4.isEmpty() ? List.of() : of(bearer.dns(), IpConfiguration::isV4);
        List<InetAddress> dns6 = v6.isEmpty() ? List.of() : of(bearer.dns(), it -> !isV4(it));
        Optional<InetAddress> router = data.router(context.cid()).filter(it -> !v6.isEmpty());
        Optional<Integer> mtu = bearer.mtu().filter(it -> !v4.isEmpty());
        return Contents.none()
                .with(SESSION_ID, session)
                .with(
                        IPV4_AVAILABLE,
                        (v4.isEmpty() ? 0 : ADDRESS)
                                | (gateway.isPresent() ? GATEWAY : 0)
                                | (dns4.isEmpty() ? 0 : DNS)
                                | (mtu.isPresent() ? MTU : 0))
                .with(
                        IPV6_AVAILABLE,
                        (v6.isEmpty() ? 0 : ADDRESS) | (router.isPresent() ? GATEWAY : 0) | (dns6.isEmpty() ? 0 : DNS))
                .with(IPV4_ADDRESS, v4.stream().map(it -> v4(it, gateway)).toList())
                .with(IPV6_ADDRESS, v6.stream().map(IpConfiguration::v6).toList())
                .with(IPV4_GATEWAY, gateway)
                .with(IPV6_GATEWAY, router)
                .with(IPV4_DNS, dns4)
                .with(IPV6_DNS, dns6)
                .with(IPV4_MTU, mtu.orElse(0));
    }

    private static Contents v4(InetAddress address, Optional<InetAddress> gateway) {
        return Contents.none()
                .with(PREFIX, gateway.map(it -> common(address, it)).orElse(Integer.SIZE))
                .with(IPV4_OCTETS, address.getAddress());
    }

    private static Contents v6(InetAddress address) {
        return Contents.none().with(PREFIX, IPV6_PREFIX).with(IPV6_OCTETS, address.getAddress());
    }

    /** The longest prefix that both have. */
    private static int common(InetAddress one, InetAddress other) {
        int length = 0;
        while (length < Integer.SIZE && bit(one, length) == bit(other, length)) {
            length++;
        }
        return length;
    }

    private static int bit(InetAddress address, int index) {
        return address.getAddress()[index / Byte.SIZE] >> (Byte.SIZE - 1 - index % Byte.SIZE) & 1;
    }

    private static boolean isV4(InetAddress address) {
        return address instanceof Inet4Address;
    }

    private static List<InetAddress> of(List<InetAddress> addresses, Predicate<InetAddress> kind) {
        return addresses.stream().filter(kind).toList();
    }

    @Override
    public void on(MbimPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.AddressesChanged changed) {
            IpSessions.of(port)
                    .carriedBy(changed.context().cid())
                    .filter(session -> changed.context().bearer().isPresent())
                    .ifPresent(session ->
                            port.indicate(this, configuration(port.packetData(), session, changed.context())));
        }
    }
}
