package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.stream.Stream;

/** What Create, Modify and Get Profile have in common. A profile is a context, its index the number of the context. */
final class ProfileTlvs {
    record Identifier(int type, int index) {
        static final TlvType<Identifier> TYPE =
                Struct.of(TlvType.U8, Identifier::type, TlvType.U8, Identifier::index, Identifier::new);
    }

    static final int THREE_GPP = 0;
    static final int NONE = 0;
    static final int PAP = 1;
    static final int CHAP = 2;

    static final Tlv<String> NAME = tlv(0x10, "Profile Name", TlvType.STRING);
    static final Tlv<Integer> PDP_TYPE = tlv(0x11, "PDP Type", TlvType.U8);
    static final Tlv<String> APN = tlv(0x14, "APN Name", TlvType.STRING);
    static final Tlv<String> USERNAME = tlv(0x1B, "Username", TlvType.STRING);
    static final Tlv<String> PASSWORD = tlv(0x1C, "Password", TlvType.STRING);
    static final Tlv<Integer> AUTHENTICATION = tlv(0x1D, "Authentication", TlvType.U8);
    static final Tlv<Integer> CONTEXT = tlv(0x25, "PDP Context Number", TlvType.U8);

    private ProfileTlvs() {}

    static int code(PdpType type) {
        return switch (type) {
            case IP -> 0;
            case IPV6 -> 2;
            case IPV4V6 -> 3;
        };
    }

    static PdpType type(int code) {
        return Stream.of(PdpType.values())
                .filter(it -> code(it) == code)
                .findFirst()
                .orElseThrow(() -> new QmiRefusal(QmiError.INVALID_PDP_TYPE));
    }

    static int code(PacketData.Authentication.Protocol protocol) {
        return protocol == PacketData.Authentication.Protocol.PAP ? PAP : CHAP;
    }

    /** Of the protocols a host lets the modem choose from, the one that does not show the password. */
    static Optional<PacketData.Authentication> authentication(int protocols, String user, String password) {
        if (protocols == NONE || (user.isEmpty() && password.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                (protocols & CHAP) != 0
                        ? PacketData.Authentication.chap(user, password)
                        : PacketData.Authentication.pap(user, password));
    }

    /** Refused with INVALID_PROFILE_TYPE for what is not of 3GPP. */
    static int index(Identifier identifier) {
        checkType(identifier.type());
        return identifier.index();
    }

    static void checkType(int type) {
        if (type != THREE_GPP) {
            throw new QmiRefusal(QmiError.INVALID_PROFILE_TYPE);
        }
    }

    /** The context of a profile. Refused with INVALID_PROFILE where there is none. */
    static PacketData.Context context(QmiClient client, Identifier identifier) {
        return Contexts.of(client.subscription().packetData(), index(identifier))
                .orElseThrow(() -> new QmiRefusal(QmiError.INVALID_PROFILE));
    }

    /** Defines the context as the request says, and as it was in what the request leaves open. */
    static Future<Void> define(QmiClient client, int cid, QmiRequest request, Optional<PacketData.Context> before) {
        PacketData data = client.subscription().packetData();
        PdpType type = request.get(PDP_TYPE)
                .map(ProfileTlvs::type)
                .orElse(before.map(PacketData.Context::type).orElse(PdpType.IPV4V6));
        String apn = request.get(APN).orElse(before.map(PacketData.Context::apn).orElse(""));
        boolean user = request.has(USERNAME) || request.has(PASSWORD) || request.has(AUTHENTICATION);
        return data.define(cid, type, apn)
                .compose(defined -> user ? data.authenticate(cid, authentication(request)) : Future.succeededFuture())
                .onSuccess(done -> request.get(NAME).ifPresent(it -> ProfileNames.name(client, cid, it)));
    }

    private static Optional<PacketData.Authentication> authentication(QmiRequest request) {
        return authentication(
                request.get(AUTHENTICATION).orElse(PAP),
                request.get(USERNAME).orElse(""),
                request.get(PASSWORD).orElse(""));
    }
}
