package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiBands;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import dev.mynah.network.air.Cell;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** Band and channel of the cell camped on. */
final class GetRfBandInformation implements QmiCommand {
    private record InUse(int radioInterface, int band, long channel) {
        static final TlvType<InUse> SHORT = Struct.of(
                TlvType.I8,
                InUse::radioInterface,
                TlvType.U16,
                InUse::band,
                TlvType.U16,
                InUse::shortChannel,
                InUse::new);
        static final TlvType<InUse> EXTENDED = Struct.of(
                TlvType.I8, InUse::radioInterface, TlvType.U16, InUse::band, TlvType.U32, InUse::channel, InUse::new);

        private InUse(int radioInterface, int band, int channel) {
            this(radioInterface, band, (long) channel);
        }

        private int shortChannel() {
            return (int) channel;
        }
    }

    private static final Tlv<List<InUse>> LIST = tlv(0x01, "List", TlvType.list(TlvType.U8, InUse.SHORT));
    private static final Tlv<List<InUse>> EXTENDED_LIST =
            tlv(0x11, "Extended List", TlvType.list(TlvType.U8, InUse.EXTENDED));
    private static final int HIGHEST_SHORT = 0xFFFF;

    @Override
    public MessageForm form() {
        return message(0x0031, "Get RF Band Information").gives(LIST, EXTENDED_LIST);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        List<InUse> inUse = new Camp(client.subscription())
                .cell()
                .flatMap(GetRfBandInformation::inUse)
                .map(List::of)
                .orElse(List.of());
        if (inUse.isEmpty()) {
            throw new QmiRefusal(QmiError.INFORMATION_UNAVAILABLE);
        }
        List<InUse> fitting =
                inUse.stream().filter(it -> it.channel() <= HIGHEST_SHORT).toList();
        return Future.succeededFuture(Tlvs.of(LIST, fitting).with(EXTENDED_LIST, inUse));
    }

    private static Optional<InUse> inUse(Cell cell) {
        return QmiBands.active(cell.rat(), cell.channel())
                .map(it -> new InUse(RadioInterface.of(cell.rat()).code(), it, cell.channel()));
    }
}
