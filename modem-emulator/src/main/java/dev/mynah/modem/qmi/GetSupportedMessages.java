package dev.mynah.modem.qmi;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.BitSet;

/** Which messages a service knows: a bit for each number, the lowest first. The table answers for itself. */
public final class GetSupportedMessages implements QmiCommand {
    private static final Tlv<byte[]> LIST = tlv(0x10, "List", TlvType.BYTES16);

    @Override
    public MessageForm form() {
        return message(0x001E, "Get Supported Messages").gives(LIST);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        BitSet known = new BitSet();
        client.service().commands().forEach(it -> known.set(it.form().id()));
        return Future.succeededFuture(Tlvs.of(LIST, known.toByteArray()));
    }
}
