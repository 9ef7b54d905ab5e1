package dev.mynah.modem.qmi;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Abort of a service: takes back a request that is not answered yet. Its number differs from service to service. */
public final class Abort implements QmiCommand {
    private static final Tlv<Integer> TRANSACTION = tlv(0x01, "Transaction ID", TlvType.U16);

    private final int id;

    public Abort(int id) {
        this.id = id;
    }

    @Override
    public MessageForm form() {
        return message(id, "Abort").takes(TRANSACTION);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        if (!client.abort(request.require(TRANSACTION))) {
            throw new QmiRefusal(QmiError.INVALID_TRANSACTION_ID);
        }
        return Future.succeededFuture(Tlvs.NONE);
    }
}
