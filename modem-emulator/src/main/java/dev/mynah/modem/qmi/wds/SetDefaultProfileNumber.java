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

/** Chooses the profile of connections that name none; those of the host itself and of what is tethered to it have the same. */
final class SetDefaultProfileNumber implements QmiCommand {
    private record Chosen(int type, int family, int index) {}

    private static final Tlv<Chosen> PROFILE = tlv(
            0x01,
            "Profile Identifier",
            Struct.of(TlvType.U8, Chosen::type, TlvType.U8, Chosen::family, TlvType.U8, Chosen::index, Chosen::new));

    @Override
    public MessageForm form() {
        return message(0x004A, "Set Default Profile Number").takes(PROFILE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Chosen chosen = request.require(PROFILE);
        PacketData.Context context =
                ProfileTlvs.context(client, new ProfileTlvs.Identifier(chosen.type(), chosen.index()));
        DefaultProfile.choose(client, context.cid());
        return Future.succeededFuture(Tlvs.NONE);
    }
}
