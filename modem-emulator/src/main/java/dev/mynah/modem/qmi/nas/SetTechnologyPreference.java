package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Network;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.Set;

/** The technologies, as clients of old choose them. */
final class SetTechnologyPreference implements QmiCommand {
    private record Wish(int preference, int duration) {}

    private static final Tlv<Wish> CURRENT =
            tlv(0x01, "Current", Struct.of(TlvType.U16, Wish::preference, TlvType.U8, Wish::duration, Wish::new));

    @Override
    public MessageForm form() {
        return message(0x002A, "Set Technology Preference").takes(CURRENT);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Network network = client.subscription().network();
        Set<Rat> wanted =
                TechnologyPreference.technologies(request.require(CURRENT).preference());
        if (wanted.equals(network.technologies())) {
            throw new QmiRefusal(QmiError.NO_EFFECT);
        }
        network.technologies(wanted);
        return Future.succeededFuture(Tlvs.NONE);
    }
}
