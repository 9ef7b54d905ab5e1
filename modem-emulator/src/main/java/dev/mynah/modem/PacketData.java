package dev.mynah.modem;

import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions.Option;
import dev.mynah.network.air.nas.element.SNssai;
import dev.mynah.network.air.tft.PacketFilter;
import io.vertx.core.Future;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * PDP contexts, which in LTE are EPS bearers and in NR PDU sessions; one set, whatever system the stack is in. TS 27.007
 * clause 10.
 */
public interface PacketData {
    /** The highest context number, {@code <cid>}. */
    int LAST_CONTEXT = 16;

    /** The context an LTE attach activates, unless a host has chosen another. */
    int ATTACH_CONTEXT = 1;

    /** All defined contexts by number. Context 1 is there from the start, for the attach. */
    List<Context> contexts();

    /**
     * Defines or redefines a context, from its next activation on. Refused with NOT_ALLOWED while it is being activated or
     * deactivated, INVALID_ARGUMENT out of range.
     */
    Future<Void> define(int cid, PdpType type, String apn);

    /**
     * Defines a context for emergency bearer services, in LTE: the network chooses the access point. Refused as {@link #define},
     * and with NOT_ALLOWED for {@link #nextAttachContext}.
     */
    Future<Void> defineEmergency(int cid, PdpType type);

    /** The context of the LTE attach that stands, or else of the next one. */
    int attachContext();

    /** The context the next LTE attach activates. */
    int nextAttachContext();

    /**
     * Chooses that context, over power cycles too; with the context undefined, it is {@link #ATTACH_CONTEXT} again. Refused with
     * UNKNOWN_CONTEXT, or NOT_ALLOWED for one for emergency bearer services.
     */
    Future<Void> attachBy(int cid);

    Future<Void> undefine(int cid);

    /** What the user of a context authenticates with from its next activation on. Refused with UNKNOWN_CONTEXT. */
    Future<Void> authenticate(int cid, Optional<Authentication> with);

    /** Refused with UNKNOWN_CONTEXT, NO_NETWORK_SERVICE or ACTIVATION_REJECTED. */
    Future<Void> activate(int cid);

    /** Refused with NOT_ALLOWED for the last bearer of an LTE attach (ESM cause 49). */
    Future<Void> deactivate(int cid);

    /**
     * The contexts beside primary ones, by number: those defined here, and those of bearers the network has opened. They are
     * activated and deactivated as others are.
     */
    List<SecondaryContext> secondaryContexts();

    /** Defines a context for some of the packets of a primary one, without filters yet. Refused as {@link #define}. */
    Future<Void> defineSecondary(int cid, int primary);

    /** Adds a filter to what a secondary context is to carry, or replaces the one of that identifier. */
    Future<Void> filter(int cid, PacketFilter filter);

    /** Forgets the filters asked for. */
    Future<Void> unfilter(int cid);

    /** The quality asked for from now on, or none. Refused with UNKNOWN_CONTEXT. */
    Future<Void> want(int cid, Optional<Quality> quality);

    Optional<Quality> wanted(int cid);

    /**
     * Asks the network to give an active secondary context the filters and quality asked for since. Refused with
     * ACTIVATION_REJECTED, or NOT_ALLOWED while inactive.
     */
    Future<Void> modify(int cid);

    /**
     * Attaches a host to an active context, one at a time: from now on it gets the context's packets, which without a host
     * go nowhere. Refused with UNKNOWN_CONTEXT, or NOT_ALLOWED while inactive or taken.
     */
    Future<Path> open(int cid, Host host);

    /**
     * Dials a defined context from a serial line, on which PPP is spoken then (TS 27.007 10.1.14, TS 27.060 8). Refused with
     * UNKNOWN_CONTEXT, NO_NETWORK_SERVICE, or NOT_ALLOWED while the context is taken.
     */
    Future<Call> dial(int cid, Line line);

    /** The router that has advertised the prefix of an active context's IPv6 address, by its address on the link. */
    Optional<InetAddress> router(int cid);

    /** What a context has carried since it was activated. */
    Traffic traffic(int cid);

    /**
     * How long the network is not to be asked for a context again, as it has refused the access point: {@link #NEVER} until the
     * stack is switched off. Empty: it may be asked.
     */
    Optional<Duration> backOff(int cid);

    /** Longer than any back-off. */
    Duration NEVER = Duration.ofSeconds(Long.MAX_VALUE);

    /**
     * Sends a datagram of one octet at once and again and again until the context ends or somebody says so, which keeps the
     * translation of addresses on its way open. RFC 3948 2.3. Refused with UNKNOWN_CONTEXT, NOT_ALLOWED while inactive,
     * INVALID_ARGUMENT for an address that is not the context's and for less than a second, MEMORY_FULL when there are 16.
     *
     * @return completes with its handle
     */
    Future<Integer> keepAlive(int cid, KeepAlive datagram);

    /** Sends it no more. Refused with INVALID_INDEX. */
    Future<Void> endKeepAlive(int handle);

    /** The slices the network has told of, in NR: by status, the order within one is the network's. */
    List<Slice> slices();

    /** Where a datagram is from and to, of one kind of address, and how often. */
    record KeepAlive(InetSocketAddress source, InetSocketAddress destination, Duration every) {}

    /** A slice as a network sees it for this stack. TS 24.501 4.6.2. */
    record Slice(SNssai slice, SliceStatus status) {}

    /** What may be said of a slice. */
    enum SliceStatus {
        ALLOWED,
        /** Configured, and neither allowed nor rejected. */
        CONFIGURED,
        REJECTED_IN_NETWORK,
        REJECTED_IN_AREA
    }

    /** Whoever uses a context's packets; called in turns of the modem's timeline. */
    interface Host {
        /** An IPv4 or IPv6 packet of the network; the array is the host's own. */
        void downlink(byte[] packet);

        /** The context is active no more, and the host no longer attached. */
        void released(boolean byNetwork);
    }

    /** A host's way into a context. */
    interface Path {
        /** Sends an IPv4 or IPv6 packet; it may get lost, as packets do. */
        void send(byte[] packet);

        /** The host had no room for a packet of the network. */
        void dropped();

        /** Detaches the host; the context stays active. */
        void close();
    }

    /** The serial line a host dials on. */
    interface Line {
        /** Octets for the host. */
        void send(byte[] octets);

        /** The call is over, and not because the host hung up. */
        void released();
    }

    /** A host's call to a context. */
    interface Call {
        /** The host has been told that it is connected. */
        void start();

        /** Octets of the host, cut anywhere; only valid during the call. */
        void receive(byte[] octets, int offset, int length);

        /** Ends the call without a word. May come more than once. */
        void hangUp();
    }

    /**
     * A defined context.
     *
     * @param apn as defined; empty asks for the subscription's own
     * @param bearer what the network gave, while active
     * @param authentication what the user authenticates with
     * @param emergency whether it is for emergency bearer services
     */
    record Context(
            int cid,
            PdpType type,
            String apn,
            Optional<Bearer> bearer,
            Optional<Authentication> authentication,
            boolean emergency) {
        /** A context for other than emergency bearer services. */
        public Context(
                int cid, PdpType type, String apn, Optional<Bearer> bearer, Optional<Authentication> authentication) {
            this(cid, type, apn, bearer, authentication, false);
        }

        /** A context whose user does not authenticate. */
        public Context(int cid, PdpType type, String apn, Optional<Bearer> bearer) {
            this(cid, type, apn, bearer, Optional.empty());
        }
    }

    /**
     * How a user authenticates at an access point. TS 27.007 10.1.31.
     *
     * @param password empty where the user has answered a challenge already
     * @param exchange the challenge and its answer (CHAP)
     */
    record Authentication(Protocol protocol, String user, String password, Optional<ChapExchange> exchange) {
        /** {@code <auth_prot>}; 0 is none. */
        public enum Protocol {
            PAP,
            CHAP
        }

        public static Authentication pap(String user, String password) {
            return new Authentication(Protocol.PAP, user, password, Optional.empty());
        }

        public static Authentication chap(String user, String password) {
            return new Authentication(Protocol.CHAP, user, password, Optional.empty());
        }

        /** By an answer that somebody else has made of a password. */
        public static Authentication chap(String user, ChapExchange exchange) {
            return new Authentication(Protocol.CHAP, user, "", Optional.of(exchange));
        }

        @Override
        public String toString() {
            return protocol + " " + user;
        }
    }

    /** A challenge of CHAP and the answer to it. RFC 1994 4.1. */
    record ChapExchange(int id, byte[] challenge, byte[] response) {
        @Override
        public String toString() {
            return "challenge " + id;
        }
    }

    /**
     * An active default bearer.
     *
     * @param identity EPS bearer identity 5..15, NSAPI or PDU session identity
     * @param apn the access point name the network chose
     * @param addresses the UE's own, IPv4 first; of IPv6 the link-local one until the network has advertised a prefix
     * @param dns servers in the network's order
     * @param quality its class and rates, where the network told them
     * @param mtu of IPv4, where the network told it
     * @param dedicated further bearers beside it, by rising identity
     * @param callServers where calls of the IMS begin (P-CSCF), in the network's order
     * @param slice the one it is in, in NR
     * @param operatorOptions what the network said to the operator's own software on the host (TS 24.008 10.5.6.3, FF00 to FFFF)
     */
    record Bearer(
            int identity,
            String apn,
            List<InetAddress> addresses,
            List<InetAddress> dns,
            Optional<InetAddress> gateway,
            Quality quality,
            Optional<Integer> mtu,
            List<DedicatedBearer> dedicated,
            List<InetAddress> callServers,
            Optional<SNssai> slice,
            List<Option> operatorOptions) {
        public Bearer {
            addresses = List.copyOf(addresses);
            dns = List.copyOf(dns);
            dedicated = List.copyOf(dedicated);
            callServers = List.copyOf(callServers);
            operatorOptions = List.copyOf(operatorOptions);
        }

        /** A bearer of which no more is known than addresses. */
        public Bearer(
                int identity,
                String apn,
                List<InetAddress> addresses,
                List<InetAddress> dns,
                Optional<InetAddress> gateway) {
            this(
                    identity,
                    apn,
                    addresses,
                    dns,
                    gateway,
                    Quality.UNKNOWN,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of());
        }

        public Bearer withAddresses(List<InetAddress> now) {
            return new Bearer(
                    identity, apn, now, dns, gateway, quality, mtu, dedicated, callServers, slice, operatorOptions);
        }

        public Bearer withQuality(Quality now) {
            return new Bearer(
                    identity, apn, addresses, dns, gateway, now, mtu, dedicated, callServers, slice, operatorOptions);
        }

        public Bearer withMtu(Optional<Integer> now) {
            return new Bearer(
                    identity,
                    apn,
                    addresses,
                    dns,
                    gateway,
                    quality,
                    now,
                    dedicated,
                    callServers,
                    slice,
                    operatorOptions);
        }

        public Bearer withDedicated(List<DedicatedBearer> now) {
            return new Bearer(
                    identity, apn, addresses, dns, gateway, quality, mtu, now, callServers, slice, operatorOptions);
        }

        public Bearer withCallServers(List<InetAddress> now) {
            return new Bearer(
                    identity, apn, addresses, dns, gateway, quality, mtu, dedicated, now, slice, operatorOptions);
        }

        public Bearer withSlice(Optional<SNssai> now) {
            return new Bearer(
                    identity, apn, addresses, dns, gateway, quality, mtu, dedicated, callServers, now, operatorOptions);
        }

        public Bearer withOperatorOptions(List<Option> now) {
            return new Bearer(identity, apn, addresses, dns, gateway, quality, mtu, dedicated, callServers, slice, now);
        }
    }

    /**
     * Quality of service. {@code +CGEQOSRDP}, TS 27.007 10.1.27.
     *
     * @param qci the class: QCI or 5QI; 0 when not known
     * @param downlinkGuaranteedKbps 0 where none is guaranteed
     * @param downlinkKbps the most of the bearer, 0 where none is told
     * @param downlinkAggregateKbps the most of the access point, 0 where none is told
     */
    record Quality(
            int qci,
            int downlinkGuaranteedKbps,
            int uplinkGuaranteedKbps,
            int downlinkKbps,
            int uplinkKbps,
            int downlinkAggregateKbps,
            int uplinkAggregateKbps) {
        public static final Quality UNKNOWN = new Quality(0, 0, 0, 0, 0, 0, 0);

        /** Non-guaranteed, best effort (TS 23.203 table 6.1.7). */
        public static final Quality BEST_EFFORT = new Quality(9, 0, 0, 0, 0, 0, 0);
    }

    /**
     * A bearer for some of a context's packets.
     *
     * @param identity as that of {@link Bearer}; in NR that of the QoS flow
     * @param filters which
     */
    record DedicatedBearer(int identity, Quality quality, List<PacketFilter> filters) {
        public DedicatedBearer {
            filters = List.copyOf(filters);
        }
    }

    /**
     * A context beside a primary one.
     *
     * @param primary the number of the primary context
     * @param wanted what a host asks for
     * @param filters what a host asks for, numbered from 0
     * @param bearer what the network gave, while active
     */
    record SecondaryContext(
            int cid,
            int primary,
            Optional<Quality> wanted,
            List<PacketFilter> filters,
            Optional<DedicatedBearer> bearer) {
        public SecondaryContext {
            filters = List.copyOf(filters);
        }
    }

    /** What may become of a bearer. */
    enum BearerEvent {
        ACTIVATED,
        MODIFIED,
        DEACTIVATED
    }

    /**
     * What a context has carried.
     *
     * @param downlinkDropped how many of the packets down the host had no room for
     */
    record Traffic(
            long uplinkPackets, long uplinkOctets, long downlinkPackets, long downlinkOctets, long downlinkDropped) {
        public static final Traffic NONE = new Traffic(0, 0, 0, 0, 0);

        public Traffic up(int octets) {
            return new Traffic(
                    uplinkPackets + 1, uplinkOctets + octets, downlinkPackets, downlinkOctets, downlinkDropped);
        }

        public Traffic down(int octets) {
            return new Traffic(
                    uplinkPackets, uplinkOctets, downlinkPackets + 1, downlinkOctets + octets, downlinkDropped);
        }

        public Traffic dropped() {
            return new Traffic(uplinkPackets, uplinkOctets, downlinkPackets, downlinkOctets, downlinkDropped + 1);
        }
    }
}
