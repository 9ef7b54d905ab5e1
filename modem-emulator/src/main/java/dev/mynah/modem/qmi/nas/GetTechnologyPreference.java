package dev.mynah.modem.qmi.nas;

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
import io.vertx.core.Future;

/** The technologies, as clients of old ask for them: NR is none of theirs. */
final class GetTechnologyPreference implements QmiCommand {
    private record Active(int preference, int duration) {}

    private static final Tlv<Active> ACTIVE =
            tlv(0x01, "Active", Struct.of(TlvType.U16, Active::preference, TlvType.U8, Active::duration, Active::new));
    private static final Tlv<Integer> PERSISTENT = tlv(0x10, "Persistent", TlvType.U16);
    private static final int PERMANENT = 0;

    @Override
    public MessageForm form() {
        return message(0x002B, "Get Technology Preference").gives(ACTIVE, PERSISTENT);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        int preference = TechnologyPreference.of(client.subscription().network().technologies());
        return Future.succeededFuture(
                Tlvs.of(ACTIVE, new Active(preference, PERMANENT)).with(PERSISTENT, preference));
    }
}
