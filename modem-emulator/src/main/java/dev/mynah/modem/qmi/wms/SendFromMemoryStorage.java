package dev.mynah.modem.qmi.wms;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Messages;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.Optional;

/** Sends a message that is kept. */
final class SendFromMemoryStorage implements QmiCommand {
    private record Which(int storage, long place, int mode) {}

    private static final Tlv<Which> INFORMATION = tlv(
            0x01,
            "Information",
            Struct.of(TlvType.U8, Which::storage, TlvType.U32, Which::place, TlvType.U8, Which::mode, Which::new));
    private static final Tlv<Integer> REFERENCE = tlv(0x10, "Message ID", TlvType.U16);
    private static final Tlv<SendFailure> CAUSE = tlv(0x13, "GSM WCDMA Cause Info", SendFailure.TYPE);

    @Override
    public MessageForm form() {
        return message(0x0042, "Send From Memory Storage").takes(INFORMATION).gives(REFERENCE, CAUSE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Which which = request.require(INFORMATION);
        Format.requireGsm(Optional.of(which.mode()));
        Messages messages = client.subscription().messages();
        Messages.Kept kept = Storage.kept(messages, which.storage(), which.place());
        if (kept.status().received()) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        return messages.send(kept.serviceCentre(), kept.tpdu())
                .map(sent -> {
                    messages.sent(Storage.memory(which.storage()), kept.index(), sent.reference());
                    return Tlvs.of(REFERENCE, sent.reference());
                })
                .recover(why -> Future.failedFuture(SendFailure.of(why, CAUSE)));
    }
}
