package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import java.util.OptionalInt;

/** Why a connection could not be made, or is over. */
final class CallEnd {
    record Verbose(int type, int reason) {
        static final TlvType<Verbose> TYPE =
                Struct.of(TlvType.U16, Verbose::type, TlvType.I16, Verbose::reason, Verbose::new);
    }

    static final Tlv<Integer> REASON = tlv(0x10, "Call End Reason", TlvType.U16);
    static final Tlv<Verbose> VERBOSE = tlv(0x11, "Verbose Call End Reason", Verbose.TYPE);

    /** Types of verbose reasons. */
    private static final int CALL_MANAGER = 3;

    private static final int THREE_GPP = 6;

    /** Reasons for all technologies, and of the call manager. */
    private static final int UNSPECIFIED = 1;

    private static final int CLIENT_END = 2;
    private static final int NO_SERVICE = 3;
    private static final int NETWORK_END = 9;
    private static final int INTERNAL_CLIENT_END = 2000;
    private static final int INTERNAL_NO_SERVICE = 2001;

    private CallEnd() {}

    /** The network's cause of TS 24.008 10.5.6.6 where there is one. */
    static QmiRefusal refused(Throwable why) {
        OptionalInt cause = why instanceof Refusal refusal ? refusal.cause() : OptionalInt.empty();
        boolean noService = why instanceof Refusal refusal
                && (refusal.reason() == Refusal.Reason.NO_NETWORK_SERVICE
                        || refusal.reason() == Refusal.Reason.RADIO_OFF);
        Verbose verbose = cause.isPresent()
                ? new Verbose(THREE_GPP, cause.getAsInt())
                : new Verbose(CALL_MANAGER, noService ? INTERNAL_NO_SERVICE : INTERNAL_CLIENT_END);
        return new QmiRefusal(
                QmiError.CALL_FAILED,
                Tlvs.of(REASON, noService ? NO_SERVICE : UNSPECIFIED).with(VERBOSE, verbose));
    }

    static Tlvs over(boolean byNetwork) {
        return Tlvs.of(REASON, byNetwork ? NETWORK_END : CLIENT_END)
                .with(VERBOSE, new Verbose(CALL_MANAGER, INTERNAL_CLIENT_END));
    }
}
