package dev.mynah.modem.qmi.wms;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Messages;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** What is kept in a storage, or what of a kind. */
final class ListMessages implements QmiCommand {
    private record Listed(long place, int tag) {}

    private static final Tlv<Integer> STORAGE = tlv(0x01, "Storage Type", TlvType.U8);
    private static final Tlv<Integer> TAG = tlv(0x11, "Message Tag", TlvType.U8);
    private static final Tlv<Integer> MODE = tlv(0x12, "Message Mode", TlvType.U8);
    private static final Tlv<List<Listed>> LIST = tlv(
            0x01,
            "Message List",
            TlvType.list(TlvType.U32, Struct.of(TlvType.U32, Listed::place, TlvType.U8, Listed::tag, Listed::new)));

    @Override
    public MessageForm form() {
        return message(0x0031, "List Messages").takes(STORAGE, TAG, MODE).gives(LIST);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Format.requireGsm(request.get(MODE));
        Optional<Messages.Status> status = request.get(TAG).map(Tag::status);
        List<Listed> listed = client.subscription().messages().list(Storage.memory(request.require(STORAGE))).stream()
                .filter(it -> status.filter(wanted -> wanted != it.status()).isEmpty())
                .map(it -> new Listed(Storage.place(it.index()), Tag.of(it.status())))
                .toList();
        return Future.succeededFuture(Tlvs.of(LIST, listed));
    }
}
