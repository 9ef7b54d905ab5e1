package dev.mynah.modem.qmi.loc;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.Memory;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Which events a client is told. Those that it knows not of do not occur here. */
final class RegisterEvents implements QmiCommand {
    static final long POSITION_REPORT = 1;
    static final long SATELLITES = 1 << 1;
    static final long NMEA = 1 << 2;
    static final long ENGINE_STATE = 1 << 7;

    private static final Memory<Long> WANTED = new Memory<>("LOC events", 0L);
    private static final Tlv<Long> MASK = tlv(0x01, "Event Registration Mask", TlvType.U64);

    @Override
    public MessageForm form() {
        return message(0x0021, "Register Events").takes(MASK);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        client.set(WANTED, request.require(MASK));
        return Future.succeededFuture(Tlvs.NONE);
    }

    static boolean wanted(QmiClient client, long event) {
        return (client.get(WANTED) & event) != 0;
    }
}
