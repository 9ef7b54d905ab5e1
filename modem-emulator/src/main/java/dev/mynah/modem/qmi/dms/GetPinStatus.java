package dev.mynah.modem.qmi.dms;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Where both PINs stand. */
final class GetPinStatus implements QmiCommand {
    @Override
    public MessageForm form() {
        return message(0x002B, "UIM Get PIN Status").gives(PinState.PIN1, PinState.PIN2);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(PinState.both(client.subscription().sim())
                .orElseThrow(() -> new QmiRefusal(QmiError.UIM_UNINITIALIZED)));
    }
}
