package dev.mynah.modem.qmi.dms;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Personalisation;
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
import io.vertx.core.Future;

/** Opens a lock of the device by its key; closing one is done by AT. */
final class SetCkProtection implements QmiCommand {
    private record Wanted(int facility, int state, String key) {
        @Override
        public String toString() {
            return "facility " + facility + " to " + state;
        }
    }

    private static final Tlv<Wanted> FACILITY = tlv(
            0x01,
            "Facility",
            Struct.of(
                    TlvType.U8,
                    Wanted::facility,
                    TlvType.U8,
                    Wanted::state,
                    TlvType.STRING8,
                    Wanted::key,
                    Wanted::new));
    private static final Tlv<Integer> LEFT = tlv(0x10, "Verify Retries Left", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x0041, "UIM Set CK Protection").takes(FACILITY).gives(LEFT);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Wanted wanted = request.require(FACILITY);
        Personalisation locks = client.subscription().personalisation();
        Personalisation.Category category = Facility.of(wanted.facility());
        if (wanted.state() != 0) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        return Facility.answer(
                locks.deactivate(category, wanted.key()),
                () -> Tlvs.of(LEFT, locks.lock(category).tries()));
    }
}
