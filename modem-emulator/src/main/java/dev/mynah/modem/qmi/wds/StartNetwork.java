package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.Optional;

/**
 * Makes a connection: by a profile, by an access point, or by the default profile. Completes when the network gave the addresses,
 * or refused.
 */
final class StartNetwork implements QmiCommand {
    private static final Tlv<String> APN = tlv(0x14, "APN", TlvType.STRING);
    private static final Tlv<Integer> AUTHENTICATION = tlv(0x16, "Authentication Preference", TlvType.U8);
    private static final Tlv<String> USERNAME = tlv(0x17, "Username", TlvType.STRING);
    private static final Tlv<String> PASSWORD = tlv(0x18, "Password", TlvType.STRING);
    private static final Tlv<Integer> FAMILY = tlv(0x19, "IP Family Preference", TlvType.U8);
    private static final Tlv<Integer> PROFILE = tlv(0x31, "Profile Index 3GPP", TlvType.U8);
    private static final Tlv<Long> HANDLE = tlv(0x01, "Packet Data Handle", TlvType.U32);

    @Override
    public MessageForm form() {
        return message(0x0020, "Start Network")
                .takes(APN, AUTHENTICATION, USERNAME, PASSWORD, FAMILY, PROFILE)
                .gives(HANDLE, CallEnd.REASON, CallEnd.VERBOSE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        if (client.get(Connection.OWN).isPresent()) {
            throw new QmiRefusal(QmiError.NO_EFFECT);
        }
        IpFamily family = request.get(FAMILY).map(IpFamily::of).orElse(client.get(Connection.FAMILY));
        PacketData data = client.subscription().packetData();
        Optional<String> apn = request.get(APN).filter(it -> !it.isEmpty());
        // An access point the request names goes before that of the profile it names.
        Future<Integer> chosen = request.get(PROFILE)
                .map(it -> profile(data, it))
                .filter(it -> apn.isEmpty() || matches(it, apn.get()))
                .map(it -> Future.succeededFuture(it.cid()))
                .orElseGet(() -> context(client, apn, family));
        return chosen.compose(cid -> authenticated(data, cid, request).map(done -> cid))
                .compose(cid -> connect(client, data, cid, family))
                .map(it -> Tlvs.of(HANDLE, it.handle()));
    }

    private static PacketData.Context profile(PacketData data, int index) {
        return Contexts.of(data, index).orElseThrow(() -> new QmiRefusal(QmiError.INVALID_PROFILE));
    }

    /** A context for the access point that has such addresses already, or else a new one. */
    private static Future<Integer> context(QmiClient client, Optional<String> apn, IpFamily family) {
        PacketData data = client.subscription().packetData();
        int unnamed = DefaultProfile.index(client);
        Optional<PacketData.Context> there = data.contexts().stream()
                .filter(it -> !it.emergency()
                        && apn.map(named -> matches(it, named)).orElse(it.cid() == unnamed)
                        && family.in(it.type()))
                .findFirst();
        if (there.isPresent()) {
            return Future.succeededFuture(there.get().cid());
        }
        int cid = Contexts.free(data).orElseThrow(() -> new QmiRefusal(QmiError.NO_FREE_PROFILE));
        return data.define(cid, family.type(), apn.orElse("")).map(defined -> cid);
    }

    private static boolean matches(PacketData.Context context, String apn) {
        return context.apn().equalsIgnoreCase(apn)
                || context.bearer().filter(it -> it.apn().equalsIgnoreCase(apn)).isPresent();
    }

    private static Future<Void> authenticated(PacketData data, int cid, QmiRequest request) {
        if (!request.has(USERNAME) && !request.has(PASSWORD)) {
            return Future.succeededFuture();
        }
        return data.authenticate(
                cid,
                ProfileTlvs.authentication(
                        request.get(AUTHENTICATION).orElse(ProfileTlvs.PAP),
                        request.get(USERNAME).orElse(""),
                        request.get(PASSWORD).orElse("")));
    }

    private static Future<Connection> connect(QmiClient client, PacketData data, int cid, IpFamily family) {
        boolean active =
                Contexts.of(data, cid).flatMap(PacketData.Context::bearer).isPresent();
        // From now on, so that the client hears of its connection.
        Connection own = Connections.begin(client, cid, family);
        Future<Void> activated = active ? Future.succeededFuture() : data.activate(cid);
        return activated
                .compose(done -> Contexts.of(data, cid).flatMap(PacketData.Context::bearer).stream()
                                .flatMap(it -> it.addresses().stream())
                                .anyMatch(family::has)
                        ? Future.succeededFuture(own)
                        : Future.failedFuture(new QmiRefusal(QmiError.CALL_FAILED)))
                .compose(it -> client.dataPort()
                        .connect(client, data, cid, family::carries)
                        .map(it))
                .onSuccess(connected -> {
                    if (active) {
                        PacketServiceStatusReport.connected(client, family);
                    }
                })
                .recover(why -> {
                    client.set(Connection.OWN, Optional.of(own));
                    if (active) {
                        Connections.leave(client); // somebody else's, who may go on with it
                        return Future.failedFuture(CallEnd.refused(why));
                    }
                    return Connections.end(client).transform(ended -> Future.failedFuture(CallEnd.refused(why)));
                });
    }
}
