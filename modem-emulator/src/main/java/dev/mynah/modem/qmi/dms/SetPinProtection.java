package dev.mynah.modem.qmi.dms;

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

/** Whether the card asks for PIN1. */
final class SetPinProtection implements QmiCommand {
    private record Wanted(int pin, boolean enabled, String code) {
        @Override
        public String toString() {
            return "PIN " + pin + (enabled ? " on" : " off");
        }
    }

    private static final Tlv<Wanted> INFO = tlv(
            0x01,
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
        return message(0x0027, "UIM Set PIN Protection").takes(INFO).gives(PinRetries.LEFT);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Wanted wanted = request.require(INFO);
        PinKey key = PinId.key(wanted.pin());
        Sim sim = client.subscription().sim();
        return PinAnswer.of(sim, key, sim.enable(key, wanted.enabled(), wanted.code()), PinRetries::of);
    }
}
