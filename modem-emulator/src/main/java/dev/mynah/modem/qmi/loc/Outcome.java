package dev.mynah.modem.qmi.loc;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;

/** What a request came to, or the value it asked for: LOC answers at once that it was heard, and tells this by an indication with the
 * number of the request. */
final class Outcome implements QmiReport {
    static final long SUCCESS = 0;
    static final long UNSUPPORTED = 2;
    static final long INVALID_PARAMETER = 3;

    private static final Tlv<Long> STATUS = tlv(0x01, "Indication Status", TlvType.U32);

    private final MessageForm form;

    /** @param values what there is to tell behind the status */
    Outcome(int id, String name, Tlv<?>... values) {
        List<Tlv<?>> all = new ArrayList<>(List.of(STATUS));
        all.addAll(List.of(values));
        this.form = message(id, name).gives(all.toArray(Tlv<?>[]::new));
    }

    @Override
    public MessageForm form() {
        return form;
    }

    /** @return the answer to the request, which comes first */
    Future<Tlvs> tell(QmiClient client, long status) {
        client.indicate(form, Tlvs.of(STATUS, status));
        return Future.succeededFuture(Tlvs.NONE);
    }

    /** @return the answer to the request, which comes first */
    Future<Tlvs> tell(QmiClient client, Tlvs values) {
        client.indicate(form, Tlvs.of(STATUS, SUCCESS).and(values));
        return Future.succeededFuture(Tlvs.NONE);
    }
}
