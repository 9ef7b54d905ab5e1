package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** The profile of connections that name none. */
final class GetDefaultProfileNumber implements QmiCommand {
    private record Asked(int type, int family) {}

    private static final Tlv<Asked> TYPE =
            tlv(0x01, "Profile Type", Struct.of(TlvType.U8, Asked::type, TlvType.U8, Asked::family, Asked::new));
    private static final Tlv<Integer> INDEX = tlv(0x01, "Index", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x0049, "Get Default Profile Number").takes(TYPE).gives(INDEX);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        ProfileTlvs.checkType(request.require(TYPE).type());
        return Future.succeededFuture(Tlvs.of(INDEX, DefaultProfile.index(client)));
    }
}
