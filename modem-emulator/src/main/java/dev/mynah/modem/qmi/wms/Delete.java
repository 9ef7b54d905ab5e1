package dev.mynah.modem.qmi.wms;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Messages;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.Optional;

/** Deletes one message, all of a kind, or all of a storage. */
final class Delete implements QmiCommand {
    private static final Tlv<Integer> STORAGE = tlv(0x01, "Memory Storage", TlvType.U8);
    private static final Tlv<Long> PLACE = tlv(0x10, "Memory Index", TlvType.U32);
    private static final Tlv<Integer> TAG = tlv(0x11, "Message Tag", TlvType.U8);
    private static final Tlv<Integer> MODE = tlv(0x12, "Message Mode", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x0024, "Delete").takes(STORAGE, PLACE, TAG, MODE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Format.requireGsm(request.get(MODE));
        int storage = request.require(STORAGE);
        Messages.Memory memory = Storage.memory(storage);
        Messages messages = client.subscription().messages();
        Optional<Long> place = request.get(PLACE);
        if (place.isPresent()) {
            Messages.Kept kept = Storage.kept(messages, storage, place.get());
            return messages.delete(memory, kept.index()).map(Tlvs.NONE);
        }
        Optional<Messages.Status> status = request.get(TAG).map(Tag::status);
        Future<Void> all = Future.succeededFuture();
        for (Messages.Kept kept : messages.list(memory)) {
            if (status.filter(it -> it != kept.status()).isEmpty()) {
                all = all.compose(done -> messages.delete(memory, kept.index()));
            }
        }
        return all.map(Tlvs.NONE);
    }
}
