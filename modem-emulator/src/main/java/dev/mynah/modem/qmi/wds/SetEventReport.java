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

/** What a client is told of its connection. */
final class SetEventReport implements QmiCommand {
    static final Memory<Boolean> BEARER = new Memory<>("WDS Data Bearer Technology", false);
    static final Memory<Boolean> DORMANCY = new Memory<>("WDS Dormancy Status", false);
    static final Memory<Boolean> CALL = new Memory<>("WDS Data Call Status", false);
    private static final Tlv<Boolean> BEARER_TECHNOLOGY = tlv(0x12, "Data Bearer Technology", TlvType.BOOL);
    private static final Tlv<Boolean> DORMANCY_STATUS = tlv(0x13, "Dormancy Status", TlvType.BOOL);
    private static final Tlv<Boolean> CALL_STATUS = tlv(0x17, "Data Call Status", TlvType.BOOL);

    @Override
    public MessageForm form() {
        return message(0x0001, "Set Event Report").takes(BEARER_TECHNOLOGY, DORMANCY_STATUS, CALL_STATUS);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        request.get(BEARER_TECHNOLOGY).ifPresent(it -> client.set(BEARER, it));
        request.get(DORMANCY_STATUS).ifPresent(it -> client.set(DORMANCY, it));
        request.get(CALL_STATUS).ifPresent(it -> client.set(CALL, it));
        return Future.succeededFuture(Tlvs.NONE);
    }
}
