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

/** Gives a PIN to the card. */
final class VerifyPin implements QmiCommand {
    private record Given(int pin, String code) {
        @Override
        public String toString() {
            return "PIN " + pin;
        }
    }

    private static final Tlv<Given> INFO =
            tlv(0x01, "Info", Struct.of(TlvType.U8, Given::pin, TlvType.STRING8, Given::code, Given::new));

    @Override
    public MessageForm form() {
        return message(0x0028, "UIM Verify PIN").takes(INFO).gives(PinRetries.LEFT);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Given given = request.require(INFO);
        PinKey key = PinId.key(given.pin());
        Sim sim = client.subscription().sim();
        return PinAnswer.of(sim, key, sim.verify(key, given.code()), PinRetries::of);
    }
}
