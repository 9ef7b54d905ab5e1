package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.CardPower;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Takes the power of a card away, while the stack goes on without it. */
final class PowerOffSim implements QmiCommand {
    private static final Tlv<Integer> SLOT = tlv(0x01, "Slot", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x0030, "Power Off SIM").takes(SLOT);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return CardSupply.of(Slots.get(client, request.require(SLOT)).sim(), CardPower.OFF);
    }
}
