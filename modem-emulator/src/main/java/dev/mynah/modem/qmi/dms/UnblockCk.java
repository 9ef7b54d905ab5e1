package dev.mynah.modem.qmi.dms;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Personalisation;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.Optional;

/** Gives a blocked lock its tries back. */
final class UnblockCk implements QmiCommand {
    private record Given(int facility, String key) {
        @Override
        public String toString() {
            return "facility " + facility;
        }
    }

    private static final Tlv<Given> FACILITY =
            tlv(0x01, "Facility", Struct.of(TlvType.U8, Given::facility, TlvType.STRING8, Given::key, Given::new));
    private static final Tlv<Integer> LEFT = tlv(0x10, "Unblock Retries Left", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x0042, "UIM Unblock CK").takes(FACILITY).gives(LEFT);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Given given = request.require(FACILITY);
        Personalisation locks = client.subscription().personalisation();
        Personalisation.Category category = Facility.of(given.facility());
        return Facility.answer(
                locks.unblock(category, given.key(), Optional.empty()),
                () -> Tlvs.of(LEFT, locks.lock(category).unblockTries()));
    }
}
