package dev.mynah.modem.qmi;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Reset of any service: the client has set nothing, as when it was new. What it holds in the engine stays. */
public final class Reset implements QmiCommand {
    @Override
    public MessageForm form() {
        return message(0x0000, "Reset");
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        client.forget();
        return Future.succeededFuture(Tlvs.NONE);
    }
}
