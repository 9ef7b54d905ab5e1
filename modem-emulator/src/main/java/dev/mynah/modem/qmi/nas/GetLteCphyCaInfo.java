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
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.Optional;

/** The carriers of LTE: that of the cell camped on and no other, as networks aggregate none here. Cells do not say how wide they are. */
final class GetLteCphyCaInfo implements QmiCommand {
    private record Primary(int physicalIdentity, int channel, long bandwidth, int band) {}

    private static final long UNKNOWN = 255;
    private static final int HIGHEST_SHORT = 0xFFFF;
    private static final Tlv<Primary> PRIMARY = tlv(
            0x13,
            "Phy CA Agg PCell Info",
            Struct.of(
                    TlvType.U16,
                    Primary::physicalIdentity,
                    TlvType.U16,
                    Primary::channel,
                    TlvType.U32,
                    Primary::bandwidth,
                    TlvType.U16,
                    Primary::band,
                    Primary::new));

    @Override
    public MessageForm form() {
        return message(0x00AC, "Get LTE Cphy CA Info").gives(PRIMARY);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return new Camp(client.subscription())
                .cell()
                .filter(it -> it.rat() == Rat.E_UTRAN && it.channel() <= HIGHEST_SHORT)
                .flatMap(GetLteCphyCaInfo::primary)
                .map(it -> Future.succeededFuture(Tlvs.of(PRIMARY, it)))
                .orElseThrow(() -> new QmiRefusal(QmiError.INFORMATION_UNAVAILABLE));
    }

    private static Optional<Primary> primary(Cell cell) {
        return QmiBands.active(cell.rat(), cell.channel())
                .map(it -> new Primary(cell.physicalIdentity(), cell.channel(), UNKNOWN, it));
    }
}
