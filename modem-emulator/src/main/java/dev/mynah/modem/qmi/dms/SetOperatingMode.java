package dev.mynah.modem.qmi.dms;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Functionality;
import dev.mynah.modem.Subscription;
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

/** Switches radio and card on or off, or begins anew. Test modes, and ones that outlast a power cycle, are not there. */
final class SetOperatingMode implements QmiCommand {
    private static final Tlv<Integer> MODE = tlv(0x01, "Mode", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x002E, "Set Operating Mode").takes(MODE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Subscription stack = client.subscription();
        OperatingMode mode =
                OperatingMode.of(request.require(MODE)).orElseThrow(() -> new QmiRefusal(QmiError.INVALID_TRANSITION));
        Future<Void> reached = switch (mode) {
            case ONLINE -> stack.functionality(Functionality.FULL);
            case LOW_POWER -> stack.functionality(Functionality.RADIO_OFF);
            case OFFLINE, SHUTTING_DOWN -> stack.functionality(Functionality.MINIMUM);
            case RESET -> {
                // The answer goes out before the device is gone.
                client.modem().timeline().execute(() -> stack.restart(Functionality.FULL));
                yield Future.succeededFuture();
            }
        };
        return reached.map(Tlvs.NONE);
    }
}
