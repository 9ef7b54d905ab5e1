package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** The paging cycle the modem asks networks for: none of its own (TS 24.008 10.5.5.6), so that those of the cells hold. */
final class GetDrx implements QmiCommand {
    private static final long NOT_SPECIFIED = 0;
    private static final Tlv<Long> INFO = tlv(0x10, "Info", TlvType.U32);

    @Override
    public MessageForm form() {
        return message(0x0089, "Get DRX").gives(INFO);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(Tlvs.of(INFO, NOT_SPECIFIED));
    }
}
