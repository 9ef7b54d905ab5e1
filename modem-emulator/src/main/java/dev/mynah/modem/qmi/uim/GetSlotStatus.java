package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** The physical slots, what is in them and who speaks to them. */
final class GetSlotStatus implements QmiCommand {
    @Override
    public MessageForm form() {
        return SlotStatus.in(message(0x0047, "Get Slot Status"));
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(SlotStatus.of(client));
    }
}
