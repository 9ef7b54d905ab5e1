package dev.mynah.modem.qmi;

import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;

/** The TLV that each response has, and that says what became of the request. */
record Result(int status, int error) {
    static final Tlv<Result> RESULT =
            Tlv.tlv(0x02, "Result", Struct.of(TlvType.U16, Result::status, TlvType.U16, Result::error, Result::new));

    /** The result, and behind it what else the response has. */
    static Tlvs first(QmiError error, Tlvs tlvs) {
        return Tlvs.of(RESULT, new Result(error == QmiError.NONE ? 0 : 1, error.code()))
                .and(tlvs);
    }
}
