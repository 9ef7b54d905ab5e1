package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Modem;
import dev.mynah.modem.PortMapping;
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
import java.util.ArrayList;
import java.util.List;

/** Has a logical slot speak to another physical one. A slot that speaks to that already gets the other's. */
final class SwitchSlot implements QmiCommand {
    private static final Tlv<Integer> LOGICAL = tlv(0x01, "Logical Slot", TlvType.U8);
    private static final Tlv<Long> PHYSICAL = tlv(0x02, "Physical Slot", TlvType.U32);

    @Override
    public MessageForm form() {
        return message(0x0046, "Switch Slot").takes(LOGICAL, PHYSICAL);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Modem modem = client.modem();
        int logical = Slots.get(client, request.require(LOGICAL)).slot();
        long physical = request.require(PHYSICAL);
        List<PortMapping> slots = SlotStatus.slots(modem);
        if (physical < 1 || physical > slots.size()) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        PortMapping wanted = slots.get((int) physical - 1);
        List<PortMapping> mapping = new ArrayList<>(modem.mapping());
        PortMapping old = mapping.get(logical);
        if (old.equals(wanted)) {
            throw new QmiRefusal(QmiError.NO_EFFECT);
        }
        int other = mapping.indexOf(wanted);
        if (other >= 0) {
            mapping.set(other, old);
        }
        mapping.set(logical, wanted);
        return modem.map(mapping).map(Tlvs.NONE);
    }
}
