package dev.mynah.modem.qmi.voice;

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

/** What the client wants to hear of: calls, what services do to them, USSD. */
final class IndicationRegister implements QmiCommand {
    static final Memory<Boolean> SERVICES_WANTED = new Memory<>("VOICE supplementary services", false);
    static final Memory<Boolean> CALLS_WANTED = new Memory<>("VOICE calls", false);
    static final Memory<Boolean> USSD_WANTED = new Memory<>("VOICE USSD", false);

    private static final Tlv<Boolean> SERVICES = tlv(0x12, "Supplementary Service Notification Events", TlvType.BOOL);
    private static final Tlv<Boolean> CALLS = tlv(0x13, "Call Notification Events", TlvType.BOOL);
    private static final Tlv<Boolean> USSD = tlv(0x16, "USSD Notification Events", TlvType.BOOL);

    @Override
    public MessageForm form() {
        return message(0x0003, "Indication Register").takes(SERVICES, CALLS, USSD);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        request.get(SERVICES).ifPresent(it -> client.set(SERVICES_WANTED, it));
        request.get(CALLS).ifPresent(it -> client.set(CALLS_WANTED, it));
        request.get(USSD).ifPresent(it -> client.set(USSD_WANTED, it));
        return Future.succeededFuture(Tlvs.NONE);
    }
}
