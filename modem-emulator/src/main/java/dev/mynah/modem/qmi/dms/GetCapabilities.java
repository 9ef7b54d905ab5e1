package dev.mynah.modem.qmi.dms;

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
import java.util.List;

/** Technologies and rates. Nothing here bounds how fast packets go, so that the rates are the highest there are. */
final class GetCapabilities implements QmiCommand {
    /**
     * What the device can do.
     *
     * @param sending bits per second
     * @param receiving the same
     */
    private record Info(long sending, long receiving, int services, int card, List<Integer> radios) {}

    private static final long UNBOUND = 0xFFFF_FFFFL;
    private static final int CALLS_AND_PACKETS_AT_ONCE = 3;
    private static final int CARD_SUPPORTED = 2;
    private static final Tlv<Info> INFO = tlv(
            0x01,
            "Info",
            Struct.of(
                    TlvType.U32,
                    Info::sending,
                    TlvType.U32,
                    Info::receiving,
                    TlvType.U8,
                    Info::services,
                    TlvType.U8,
                    Info::card,
                    TlvType.list(TlvType.U8, TlvType.U8),
                    Info::radios,
                    Info::new));

    @Override
    public MessageForm form() {
        return message(0x0020, "Get Capabilities").gives(INFO);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(
                Tlvs.of(INFO, new Info(UNBOUND, UNBOUND, CALLS_AND_PACKETS_AT_ONCE, CARD_SUPPORTED, radios(client))));
    }

    private static List<Integer> radios(QmiClient client) {
        return client.subscription().network().supported().stream()
                .map(GetCapabilities::radio)
                .sorted()
                .toList();
    }

    private static int radio(Rat rat) {
        return switch (rat) {
            case GSM -> 4;
            case UTRAN -> 5;
            case E_UTRAN -> 8;
            case NR -> 10;
        };
    }
}
