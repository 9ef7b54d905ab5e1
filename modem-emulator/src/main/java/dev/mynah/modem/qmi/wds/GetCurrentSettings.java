package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Addresses, name servers and the like of the client's connection, as far as it asks for them. */
final class GetCurrentSettings implements QmiCommand {
    private record Profile(int type, int index) {}

    private record Prefixed(List<Integer> address, int length) {
        static final TlvType<Prefixed> TYPE = Struct.of(
                TlvType.list(8, TlvType.U16_BIG), Prefixed::address, TlvType.U8, Prefixed::length, Prefixed::new);
    }

    private static final Tlv<Long> WANTED = tlv(0x10, "Requested Settings", TlvType.U32);
    private static final Tlv<Integer> PDP_TYPE = tlv(0x11, "PDP Type", TlvType.U8);
    private static final Tlv<String> APN = tlv(0x14, "APN Name", TlvType.STRING);
    private static final Tlv<Long> DNS1 = tlv(0x15, "Primary IPv4 DNS Address", TlvType.U32);
    private static final Tlv<Long> DNS2 = tlv(0x16, "Secondary IPv4 DNS Address", TlvType.U32);
    private static final Tlv<String> USERNAME = tlv(0x1B, "Username", TlvType.STRING);
    private static final Tlv<Integer> AUTHENTICATION = tlv(0x1D, "Authentication", TlvType.U8);
    private static final Tlv<Long> ADDRESS = tlv(0x1E, "IPv4 Address", TlvType.U32);
    private static final Tlv<Profile> PROFILE =
            tlv(0x1F, "Profile ID", Struct.of(TlvType.U8, Profile::type, TlvType.U8, Profile::index, Profile::new));
    private static final Tlv<Long> GATEWAY = tlv(0x20, "IPv4 Gateway Address", TlvType.U32);
    private static final Tlv<Long> MASK = tlv(0x21, "IPv4 Gateway Subnet Mask", TlvType.U32);
    private static final Tlv<List<Long>> CALL_SERVERS =
            tlv(0x23, "PCSCF Server Address List", TlvType.list(TlvType.U8, TlvType.U32));
    private static final Tlv<Prefixed> ADDRESS6 = tlv(0x25, "IPv6 Address", Prefixed.TYPE);
    private static final Tlv<Prefixed> GATEWAY6 = tlv(0x26, "IPv6 Gateway Address", Prefixed.TYPE);
    private static final Tlv<List<Integer>> DNS1_6 =
            tlv(0x27, "IPv6 Primary DNS Address", TlvType.list(8, TlvType.U16_BIG));
    private static final Tlv<List<Integer>> DNS2_6 =
            tlv(0x28, "IPv6 Secondary DNS Address", TlvType.list(8, TlvType.U16_BIG));
    private static final Tlv<Long> MTU = tlv(0x29, "MTU", TlvType.U32);
    private static final Tlv<Integer> FAMILY = tlv(0x2B, "IP Family", TlvType.U8);

    /** What hosts get that do not say what they want. */
    private static final long USUAL = 0x1 | 0x4 | 0x8 | 0x10 | 0x100 | 0x200 | 0x2000 | 0x8000;

    private static final int PREFIX = 64;

    @Override
    public MessageForm form() {
        return message(0x002D, "Get Current Settings")
                .takes(WANTED)
                .gives(
                        PDP_TYPE,
                        APN,
                        DNS1,
                        DNS2,
                        USERNAME,
                        AUTHENTICATION,
                        ADDRESS,
                        PROFILE,
                        GATEWAY,
                        MASK,
                        CALL_SERVERS,
                        ADDRESS6,
                        GATEWAY6,
                        DNS1_6,
                        DNS2_6,
                        MTU,
                        FAMILY);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        PacketData.Context context = Connection.required(client);
        PacketData.Bearer bearer = context.bearer().orElseThrow();
        IpFamily family = client.get(Connection.OWN).orElseThrow().family();
        long wanted = request.get(WANTED).orElse(USUAL);
        Tlvs tlvs = Tlvs.NONE
                .with(PROFILE, asked(wanted, 0x1, new Profile(0, context.cid())))
                .with(PDP_TYPE, asked(wanted, 0x4, ProfileTlvs.code(context.type())))
                .with(APN, asked(wanted, 0x8, bearer.apn()))
                .with(
                        USERNAME,
                        context.authentication()
                                .map(PacketData.Authentication::user)
                                .filter(it -> (wanted & 0x40) != 0))
                .with(
                        AUTHENTICATION,
                        context.authentication()
                                .map(it -> ProfileTlvs.code(it.protocol()))
                                .filter(it -> (wanted & 0x80) != 0))
                .with(MTU, bearer.mtu().map(Integer::longValue).filter(it -> (wanted & 0x2000) != 0))
                .with(FAMILY, asked(wanted, 0x8000, family.code()));
        // A connection of both families is shown by the addresses of IPv4, if it has any, as modems do.
        boolean v4 = family != IpFamily.V6 && bearer.addresses().stream().anyMatch(IpFamily.V4::has);
        return Future.succeededFuture(v4 ? v4(tlvs, bearer, wanted) : v6(tlvs, bearer, wanted));
    }

    private static Tlvs v4(Tlvs tlvs, PacketData.Bearer bearer, long wanted) {
        Optional<Long> own = first(bearer.addresses(), 0);
        Optional<Long> gateway = bearer.gateway()
                .filter(IpFamily.V4::has)
                .map(GetCurrentSettings::number)
                .or(() -> own.map(GetCurrentSettings::neighbour));
        Tlvs all = tlvs;
        if ((wanted & 0x10) != 0) {
            all = all.with(DNS1, first(bearer.dns(), 0)).with(DNS2, first(bearer.dns(), 1));
        }
        if ((wanted & 0x100) != 0) {
            all = all.with(ADDRESS, own);
        }
        if ((wanted & 0x200) != 0) {
            all = all.with(GATEWAY, gateway).with(MASK, own.flatMap(it -> gateway.map(other -> mask(it, other))));
        }
        if ((wanted & 0x800) != 0) {
            all = all.with(
                    CALL_SERVERS,
                    bearer.callServers().stream()
                            .filter(IpFamily.V4::has)
                            .map(GetCurrentSettings::number)
                            .toList());
        }
        return all;
    }

    private static Tlvs v6(Tlvs tlvs, PacketData.Bearer bearer, long wanted) {
        List<InetAddress> own =
                bearer.addresses().stream().filter(IpFamily.V6::has).toList();
        List<InetAddress> dns = bearer.dns().stream().filter(IpFamily.V6::has).toList();
        Tlvs all = tlvs;
        if ((wanted & 0x10) != 0) {
            all = all.with(DNS1_6, dns.stream().findFirst().map(GetCurrentSettings::words))
                    .with(DNS2_6, dns.stream().skip(1).findFirst().map(GetCurrentSettings::words));
        }
        if ((wanted & 0x100) != 0) {
            all = all.with(ADDRESS6, own.stream().findFirst().map(it -> new Prefixed(words(it), PREFIX)));
        }
        if ((wanted & 0x200) != 0) {
            Optional<InetAddress> gateway = bearer.gateway()
                    .filter(IpFamily.V6::has)
                    .or(() -> dns.stream().findFirst());
            all = all.with(GATEWAY6, gateway.map(it -> new Prefixed(words(it), PREFIX)));
        }
        return all;
    }

    private static <T> Optional<T> asked(long wanted, int bit, T value) {
        return (wanted & bit) == 0 ? Optional.empty() : Optional.of(value);
    }

    private static Optional<Long> first(List<InetAddress> addresses, int skipped) {
        return addresses.stream()
                .filter(IpFamily.V4::has)
                .skip(skipped)
                .findFirst()
                .map(GetCurrentSettings::number);
    }

    private static long number(InetAddress address) {
        return ByteBuffer.wrap(address.getAddress()).getInt() & 0xFFFF_FFFFL;
    }

    /** A gateway for hosts that want one where there is none: beside an address, and not at the edge of four where that is not. */
    private static long neighbour(long own) {
        return own ^ ((own & 3) == 1 || (own & 3) == 2 ? 3 : 1);
    }

    /** The smallest network in which both are hosts: its first address names it, and its last is everybody's. */
    private static long mask(long one, long other) {
        int host = Math.max(2, Long.SIZE - Long.numberOfLeadingZeros(one ^ other));
        while (host < Integer.SIZE && (edge(one, host) || edge(other, host))) {
            host++;
        }
        return (0xFFFF_FFFFL << host) & 0xFFFF_FFFFL;
    }

    private static boolean edge(long address, int host) {
        long last = (1L << host) - 1;
        return (address & last) == 0 || (address & last) == last;
    }

    private static List<Integer> words(InetAddress address) {
        ByteBuffer octets = ByteBuffer.wrap(address.getAddress());
        return Stream.generate(() -> octets.getShort() & 0xFFFF).limit(8).toList();
    }
}
