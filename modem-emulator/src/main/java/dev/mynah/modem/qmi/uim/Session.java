package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Sim;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import io.vertx.core.Future;
import java.util.List;

/**
 * Which application of which card a message means.
 *
 * @param application its AID, where the type leaves it open
 */
record Session(int type, byte[] application) {
    static final TlvType<Session> TYPE =
            Struct.of(TlvType.U8, Session::type, TlvType.BYTES8, Session::application, Session::new);
    static final Tlv<Session> SESSION = tlv(0x01, "Session", TYPE);

    private static final List<Integer> PROVISIONING = List.of(0, 2, 10, 12, 14);
    private static final List<Integer> OTHER_APPLICATION = List.of(4, 5, 16, 17, 18);
    private static final List<Integer> CARD = List.of(6, 7, 19, 20, 21);

    static Session of(QmiRequest request) {
        return request.require(SESSION);
    }

    /** Refused with INVALID_SESSION_TYPE for one of CDMA or of a channel, and with NO_SUBSCRIPTION where there is no such slot. */
    Subscription subscription(QmiClient client) {
        if (PROVISIONING.contains(type)) {
            return Slots.provisioned(client, PROVISIONING.indexOf(type))
                    .orElseThrow(() -> new QmiRefusal(QmiError.NO_SUBSCRIPTION));
        }
        int slot = Math.max(OTHER_APPLICATION.indexOf(type), CARD.indexOf(type));
        if (slot < 0) {
            throw new QmiRefusal(QmiError.INVALID_SESSION_TYPE);
        }
        return Slots.get(client, slot + 1);
    }

    Sim sim(QmiClient client) {
        return subscription(client).sim();
    }

    /** Runs a file command in the application meant; the USIM in use where none is named. */
    Future<Sim.FileResponse> file(QmiClient client, Sim.FileCommand command) {
        Sim sim = sim(client);
        return OTHER_APPLICATION.contains(type) && application.length > 0
                ? sim.file(application, command)
                : sim.file(command);
    }
}
