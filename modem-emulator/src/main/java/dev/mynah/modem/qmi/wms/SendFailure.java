package dev.mynah.modem.qmi.wms;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import java.util.OptionalInt;

/** Why the network did not take a message: the relay's cause, and the service centre's where it gave one. */
record SendFailure(int rpCause, int tpCause) {
    static final TlvType<SendFailure> TYPE =
            Struct.of(TlvType.U16, SendFailure::rpCause, TlvType.U8, SendFailure::tpCause, SendFailure::new);

    private static final int LOWEST_TP_CAUSE = 0x80;
    /** Where the service centre gives a cause of its own, the relay's says no more than that. */
    private static final int INTERWORKING = 127;

    /** The error of a message that is not sent. */
    static Throwable of(Throwable why, Tlv<SendFailure> tlv) {
        if (!(why instanceof Refusal refusal)) {
            return why;
        }
        return switch (refusal.reason()) {
            case MESSAGE_REFUSED -> new QmiRefusal(QmiError.WMS_CAUSE_CODE, cause(refusal, tlv));
            case NETWORK_TIMEOUT -> new QmiRefusal(QmiError.WMS_MESSAGE_DELIVERY_FAILURE);
            case NO_NETWORK_SERVICE, NETWORK_NOT_ALLOWED, RADIO_OFF -> new QmiRefusal(QmiError.NETWORK_NOT_READY);
            case INVALID_ARGUMENT -> new QmiRefusal(QmiError.WMS_T_PDU_TYPE);
            default -> why;
        };
    }

    private static Tlvs cause(Refusal refusal, Tlv<SendFailure> tlv) {
        OptionalInt cause = refusal.cause();
        if (cause.isEmpty()) {
            return Tlvs.NONE;
        }
        int number = cause.getAsInt();
        return Tlvs.of(
                tlv, number < LOWEST_TP_CAUSE ? new SendFailure(number, 0) : new SendFailure(INTERWORKING, number));
    }
}
