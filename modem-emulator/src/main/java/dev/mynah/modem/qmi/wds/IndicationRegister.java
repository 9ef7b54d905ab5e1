package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.Memory;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** What a client wants to be told of profiles. */
final class IndicationRegister implements QmiCommand {
    static final Memory<Boolean> PROFILE_CHANGES = new Memory<>("WDS profile changes", false);
    private static final Tlv<Boolean> REPORT = tlv(0x19, "Report Profile Changes", TlvType.BOOL);

    @Override
    public MessageForm form() {
        return message(0x0003, "Indication Register").takes(REPORT);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        request.get(REPORT).ifPresent(it -> client.set(PROFILE_CHANGES, it));
        return Future.succeededFuture(Tlvs.NONE);
    }
}
