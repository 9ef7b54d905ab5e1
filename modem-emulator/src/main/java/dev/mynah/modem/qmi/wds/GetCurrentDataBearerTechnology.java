package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.Map;

/** What carries the packets, as a mask of technologies. */
final class GetCurrentDataBearerTechnology implements QmiCommand {
    record Technology(int network, long rat, long options) {
        static final TlvType<Technology> TYPE = Struct.of(
                TlvType.U8,
                Technology::network,
                TlvType.U32,
                Technology::rat,
                TlvType.U32,
                Technology::options,
                Technology::new);
    }

    private static final int THE_3GPP = 2;
    /** Options are of 3GPP2. */
    private static final long NONE = 0;

    private static final Map<Rat, Long> MASKS =
            Map.of(Rat.GSM, 1L << 4, Rat.UTRAN, 1L, Rat.E_UTRAN, 1L << 5, Rat.NR, 1L << 10);
    private static final Tlv<Technology> CURRENT = tlv(0x01, "Current", Technology.TYPE);

    @Override
    public MessageForm form() {
        return message(0x0044, "Get Current Data Bearer Technology").gives(CURRENT);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Connection.required(client);
        return Future.succeededFuture(Tlvs.of(CURRENT, technology(client)));
    }

    static Technology technology(QmiClient client) {
        long rat = client.subscription()
                .network()
                .serving()
                .map(it -> MASKS.getOrDefault(it.rat(), NONE))
                .orElse(NONE);
        return new Technology(THE_3GPP, rat, NONE);
    }
}
