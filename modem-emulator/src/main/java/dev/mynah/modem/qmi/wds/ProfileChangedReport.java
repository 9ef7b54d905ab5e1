package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;

/** A profile is new, changed or gone, by a host of QMI. */
final class ProfileChangedReport implements QmiReport {
    private record Change(int event, int type, int index) {}

    static final int CREATED = 1;
    static final int DELETED = 2;
    static final int MODIFIED = 3;
    private static final Tlv<Change> CHANGE = tlv(
            0x10,
            "Profile Event",
            Struct.of(TlvType.U8, Change::event, TlvType.U8, Change::type, TlvType.U8, Change::index, Change::new));
    private static final MessageForm FORM = message(0x00A8, "Profile Changed").gives(CHANGE);

    @Override
    public MessageForm form() {
        return FORM;
    }

    /** Tells every client of the device that wants to know. */
    static void tell(QmiClient by, int event, int cid) {
        by.siblings()
                .filter(it -> it.get(IndicationRegister.PROFILE_CHANGES))
                .forEach(it -> it.indicate(FORM, Tlvs.of(CHANGE, new Change(event, ProfileTlvs.THREE_GPP, cid))));
    }
}
