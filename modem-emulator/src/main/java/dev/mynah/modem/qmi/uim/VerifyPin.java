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

/** Gives a PIN to a card. */
final class VerifyPin implements QmiCommand {
    private record Given(int pin, String code) {
        @Override
        public String toString() {
            return "PIN " + pin;
        }
    }

    private static final Tlv<Given> INFO =
            tlv(0x02, "Info", Struct.of(TlvType.U8, Given::pin, TlvType.STRING8, Given::code, Given::new));

    @Override
    public MessageForm form() {
        return message(0x0026, "Verify PIN").takes(Session.SESSION, INFO).gives(PinRetries.LEFT);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Sim sim = Session.of(request).sim(client);
        Given given = request.require(INFO);
        PinKey key = PinRetries.key(given.pin());
        return PinAnswer.of(sim, key, sim.verify(key, given.code()), PinRetries::of);
    }
}
