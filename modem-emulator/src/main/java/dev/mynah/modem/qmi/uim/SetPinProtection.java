package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.PinKey;
import dev.mynah.modem.Sim;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.PinAnswer;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Whether a card asks for PIN1. */
final class SetPinProtection implements QmiCommand {
    private record Wanted(int pin, boolean enabled, String code) {
        @Override
        public String toString() {
            return "PIN " + pin + (enabled ? " on" : " off");
        }
    }

    private static final Tlv<Wanted> INFO = tlv(
            0x02,
            "Info",
            Struct.of(
                    TlvType.U8,
                    Wanted::pin,
                    TlvType.BOOL,
                    Wanted::enabled,
                    TlvType.STRING8,
                    Wanted::code,
                    Wanted::new));

    @Override
    public MessageForm form() {
        return message(0x0025, "Set PIN Protection")
                .takes(Session.SESSION, INFO)
                .gives(PinRetries.LEFT);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Sim sim = Session.of(request).sim(client);
        Wanted wanted = request.require(INFO);
        PinKey key = PinRetries.key(wanted.pin());
        return PinAnswer.of(sim, key, sim.enable(key, wanted.enabled(), wanted.code()), PinRetries::of);
    }
}
