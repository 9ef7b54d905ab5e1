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

/** Says what a message kept is: read, or sent. */
final class ModifyTag implements QmiCommand {
    private record Marked(int storage, long place, int tag) {}

    private static final Tlv<Marked> TAG = tlv(
            0x01,
            "Message Tag",
            Struct.of(TlvType.U8, Marked::storage, TlvType.U32, Marked::place, TlvType.U8, Marked::tag, Marked::new));
    private static final Tlv<Integer> MODE = tlv(0x10, "Message Mode", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x0023, "Modify Tag").takes(TAG, MODE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Marked marked = request.require(TAG);
        Format.requireGsm(request.get(MODE));
        Messages messages = client.subscription().messages();
        Messages.Kept kept = Storage.kept(messages, marked.storage(), marked.place());
        Messages.Status status = Tag.status(marked.tag());
        if (status.received() != kept.status().received()) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        messages.mark(Storage.memory(marked.storage()), kept.index(), status);
        return Future.succeededFuture(Tlvs.NONE);
    }
}
