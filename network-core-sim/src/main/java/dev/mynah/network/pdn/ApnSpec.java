package dev.mynah.network.pdn;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions.Option;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An access point as a testbed file gives it. What kinds of PDN it offers follows from the pools it has.
 *
 * @param name the network identifier, as {@code internet} (TS 23.003 9.1.1)
 * @param ipv4 the block addresses are taken from, as {@code 10.45.0.0/16}
 * @param ipv6 the block prefixes are taken from, as {@code 2001:db8:45::/48}
 * @param dns the name servers told to the UE
 * @param mtu told to a UE that asks (TS 24.008 10.5.6.3, container 0010)
 * @param shaping rates, latency and loss of its connections
 * @param credentials what a user has to authenticate with; without any, every name and password is right
 * @param rules which packets of its connections get bearers of their own from the start
 * @param callServers where a UE finds the IMS (P-CSCF), told to one that asks (TS 24.008 10.5.6.3, containers 0001 and 000C)
 * @param operatorOptions what software of the operator's own on a UE is told, unasked (containers FF00 to FFFF)
 */
public record ApnSpec(
        String name,
        Optional<String> ipv4,
        Optional<String> ipv6,
        List<InetAddress> dns,
        int mtu,
        Shaping shaping,
        Optional<Credentials> credentials,
        List<PccRule> rules,
        List<InetAddress> callServers,
        List<Option> operatorOptions) {
    private static final int MTU = 1500;

    public ApnSpec {
        if (!name.matches("[A-Za-z0-9]([A-Za-z0-9.-]{0,61}[A-Za-z0-9])?")) {
            throw new IllegalArgumentException(
                    "name: \"" + name + "\" is not an APN (letters, digits, hyphens, dots; 63 at most)");
        }
        if (ipv4.isEmpty() && ipv6.isEmpty()) {
            throw new IllegalArgumentException("ipv4: APN \"" + name + "\" has neither ipv4 nor ipv6 addresses");
        }
        ipv4.ifPresent(Ipv4Pool::of);
        ipv6.ifPresent(Ipv6Pool::of);
        if (mtu < 576 || mtu > 65535) {
            throw new IllegalArgumentException("mtu: " + mtu + " is not within 576..65535");
        }
        dns = List.copyOf(dns);
        rules = List.copyOf(rules);
        callServers = List.copyOf(callServers);
        for (Option option : operatorOptions) {
            if (option.id() < ProtocolConfigurationOptions.FIRST_OF_OPERATOR || option.id() > 0xFFFF) {
                throw new IllegalArgumentException(
                        "pco: " + Integer.toHexString(option.id()) + " is not within ff00..ffff");
            }
        }
        operatorOptions = List.copyOf(operatorOptions);
    }

    /** An access point whose connections have the default bearer alone. */
    public ApnSpec(
            String name,
            Optional<String> ipv4,
            Optional<String> ipv6,
            List<InetAddress> dns,
            int mtu,
            Shaping shaping,
            Optional<Credentials> credentials) {
        this(name, ipv4, ipv6, dns, mtu, shaping, credentials, List.of(), List.of(), List.of());
    }

    public ApnSpec(String name, Optional<String> ipv4, Optional<String> ipv6, List<InetAddress> dns, int mtu) {
        this(name, ipv4, ipv6, dns, mtu, Shaping.STANDARD, Optional.empty());
    }

    public static ApnSpec ipv4(String name, String block, String... dns) {
        return new ApnSpec(name, Optional.of(block), Optional.empty(), servers(dns), MTU);
    }

    public static ApnSpec ipv6(String name, String block, String... dns) {
        return new ApnSpec(name, Optional.empty(), Optional.of(block), servers(dns), MTU);
    }

    public static ApnSpec dual(String name, String ipv4, String ipv6, String... dns) {
        return new ApnSpec(name, Optional.of(ipv4), Optional.of(ipv6), servers(dns), MTU);
    }

    /** Name servers written as addresses. */
    public static List<InetAddress> servers(String... dns) {
        return addresses("dns", dns);
    }

    /** Servers for calls of the IMS, written as addresses. */
    public static List<InetAddress> callServers(String... pcscf) {
        return addresses("pcscf", pcscf);
    }

    /** What operators say, each written as {@code ff01:0a0b}: the container and its octets. */
    public static List<Option> operatorOptions(String... pco) {
        List<Option> options = new ArrayList<>();
        for (String written : pco) {
            if (!written.matches("[0-9A-Fa-f]{4}:([0-9A-Fa-f]{2}){0,255}")) {
                throw new IllegalArgumentException("pco: \"" + written + "\" is not like ff01:0a0b");
            }
            options.add(new Option(Integer.parseInt(written.substring(0, 4), 16), Octets.hex(written.substring(5))));
        }
        return options;
    }

    private static List<InetAddress> addresses(String field, String... written) {
        List<InetAddress> servers = new ArrayList<>();
        for (String server : written) {
            servers.add(IpLiteral.parse(field, server));
        }
        return servers;
    }

    public ApnSpec withMtu(int newMtu) {
        return new ApnSpec(name, ipv4, ipv6, dns, newMtu, shaping, credentials, rules, callServers, operatorOptions);
    }

    public ApnSpec withShaping(Shaping newShaping) {
        return new ApnSpec(name, ipv4, ipv6, dns, mtu, newShaping, credentials, rules, callServers, operatorOptions);
    }

    public ApnSpec withCredentials(Credentials needed) {
        return new ApnSpec(
                name, ipv4, ipv6, dns, mtu, shaping, Optional.of(needed), rules, callServers, operatorOptions);
    }

    public ApnSpec withRules(PccRule... newRules) {
        return new ApnSpec(
                name, ipv4, ipv6, dns, mtu, shaping, credentials, List.of(newRules), callServers, operatorOptions);
    }

    public ApnSpec withCallServers(InetAddress... servers) {
        return new ApnSpec(name, ipv4, ipv6, dns, mtu, shaping, credentials, rules, List.of(servers), operatorOptions);
    }

    public ApnSpec withOperatorOptions(Option... options) {
        return new ApnSpec(name, ipv4, ipv6, dns, mtu, shaping, credentials, rules, callServers, List.of(options));
    }

    /** The gateway's own addresses: the first of the IPv4 block, and {@code ::1} of the first IPv6 prefix. */
    public List<InetAddress> gateways() {
        List<InetAddress> gateways = new ArrayList<>();
        ipv4.ifPresent(block -> gateways.add(Ipv4Pool.of(block).gateway()));
        ipv6.ifPresent(block -> gateways.add(Ipv6Pool.of(block).gateway()));
        return gateways;
    }

    /** APNs are compared without regard to case (TS 23.003 9.1). */
    static String key(String apn) {
        return apn.toLowerCase(Locale.ROOT);
    }
}
