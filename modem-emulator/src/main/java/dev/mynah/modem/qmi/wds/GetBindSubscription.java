package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** The logical slot the client speaks for; the first one is 1, the primary. */
final class GetBindSubscription implements QmiCommand {
    private static final Tlv<Long> SUBSCRIPTION = tlv(0x10, "Subscription Id", TlvType.U32);

    @Override
    public MessageForm form() {
        return message(0x00B0, "Get Bind Subscription").gives(SUBSCRIPTION);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(
                Tlvs.of(SUBSCRIPTION, client.subscription().slot() + 1L));
    }
}
