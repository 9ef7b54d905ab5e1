package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.PinKey;
import dev.mynah.modem.Sim;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.PinAnswer;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** A new PIN by the old one. */
final class ChangePin implements QmiCommand {
    @Override
    public MessageForm form() {
        return message(0x0028, "Change PIN")
                .takes(Session.SESSION, TwoCodes.INFO)
                .gives(PinRetries.LEFT);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Sim sim = Session.of(request).sim(client);
        TwoCodes given = request.require(TwoCodes.INFO);
        PinKey key = PinRetries.key(given.pin());
        return PinAnswer.of(sim, key, sim.change(key, given.old(), given.wanted()), PinRetries::of);
    }
}
