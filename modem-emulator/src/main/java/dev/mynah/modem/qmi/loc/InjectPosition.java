package dev.mynah.modem.qmi.loc;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.EllipsoidPoint;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Tells the receiver about where it is, so that it knows which satellites to search for. */
final class InjectPosition implements QmiCommand {
    static final Outcome OUTCOME = new Outcome(0x0039, "Inject Position");
    private static final Tlv<Double> LATITUDE = tlv(0x10, "Latitude", TlvType.DOUBLE);
    private static final Tlv<Double> LONGITUDE = tlv(0x11, "Longitude", TlvType.DOUBLE);

    @Override
    public MessageForm form() {
        return message(0x0039, "Inject Position").takes(LATITUDE, LONGITUDE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        double latitude = request.require(LATITUDE);
        double longitude = request.require(LONGITUDE);
        if (!(Math.abs(latitude) <= EllipsoidPoint.MOST_LATITUDE
                && Math.abs(longitude) <= EllipsoidPoint.MOST_LONGITUDE)) {
            return OUTCOME.tell(client, Outcome.INVALID_PARAMETER);
        }
        client.modem().positioning().hint(new EllipsoidPoint(latitude, longitude, 0));
        return OUTCOME.tell(client, Outcome.SUCCESS);
    }
}
