package dev.mynah.modem.qmi.uim;

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

/** Which of UIM's events the client wants; answers with those there are. */
final class RegisterEvents implements QmiCommand {
    static final Memory<Long> MASK = new Memory<>("UIM events", 0L);
    static final long CARD_STATUS = 0x01;
    static final long PHYSICAL_SLOT_STATUS = 0x10;

    private static final Tlv<Long> WANTED = tlv(0x01, "Event Registration Mask", TlvType.U32);
    private static final Tlv<Long> TAKEN = tlv(0x10, "Event Registration Mask", TlvType.U32);

    @Override
    public MessageForm form() {
        return message(0x002E, "Register Events").takes(WANTED).gives(TAKEN);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        long taken = request.require(WANTED) & (CARD_STATUS | PHYSICAL_SLOT_STATUS);
        client.set(MASK, taken);
        return Future.succeededFuture(Tlvs.of(TAKEN, taken));
    }
}
