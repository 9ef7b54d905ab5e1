package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.Optional;

/** Ends the connection of this handle; all of this client's, for the handle FFFFFFFF. */
final class StopNetwork implements QmiCommand {
    private static final Tlv<Long> HANDLE = tlv(0x01, "Packet Data Handle", TlvType.U32);
    private static final long ANY = 0xFFFF_FFFFL;

    @Override
    public MessageForm form() {
        return message(0x0021, "Stop Network").takes(HANDLE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        long handle = request.require(HANDLE);
        Optional<Connection> own = client.get(Connection.OWN);
        if (own.isEmpty()) {
            throw new QmiRefusal(QmiError.NO_EFFECT);
        }
        if (handle != ANY && handle != own.get().handle()) {
            throw new QmiRefusal(QmiError.INVALID_HANDLE);
        }
        IpFamily family = own.get().family();
        return Connections.end(client).map(ended -> {
            PacketServiceStatusReport.disconnected(client, family, false);
            return Tlvs.NONE;
        });
    }
}
