package dev.mynah.modem.qmi.uim;

import dev.mynah.modem.CardPower;
import dev.mynah.modem.Sim;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Power for a card, or none. */
final class CardSupply {
    private CardSupply() {}

    static Future<Tlvs> of(Sim sim, CardPower wanted) {
        if (sim.power() == wanted) {
            throw new QmiRefusal(QmiError.NO_EFFECT);
        }
        return sim.power(wanted).map(Tlvs.NONE);
    }
}
