package dev.mynah.modem.qmi;

import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.function.Function;

/**
 * A message that asks for one text, which may be none: then its error is the answer.
 *
 * @param tlv the name of the text, which is TLV 01
 */
public record TextAnswer(int id, String name, String tlv, QmiError none, Function<QmiClient, Optional<String>> text)
        implements QmiCommand {
    /** One whose text is always there. */
    public static TextAnswer always(int id, String name, String tlv, Function<QmiClient, String> text) {
        return new TextAnswer(id, name, tlv, QmiError.INFORMATION_UNAVAILABLE, it -> Optional.of(text.apply(it)));
    }

    private Tlv<String> asked() {
        return Tlv.tlv(0x01, tlv, TlvType.STRING);
    }

    @Override
    public MessageForm form() {
        return MessageForm.message(id, name).gives(asked());
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(Tlvs.of(asked(), text.apply(client).orElseThrow(() -> new QmiRefusal(none))));
    }
}
