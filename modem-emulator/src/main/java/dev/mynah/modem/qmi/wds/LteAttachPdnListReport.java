package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;

/** What came of the choice of a profile for attaches: told to who chose. */
final class LteAttachPdnListReport implements QmiReport {
    private static final Tlv<Boolean> RESULT = tlv(0x01, "Action Result", TlvType.BOOL);
    private static final MessageForm FORM =
            message(0x0093, "Set LTE Attach PDN List").gives(RESULT);

    @Override
    public MessageForm form() {
        return FORM;
    }

    static void tell(QmiClient client, boolean done) {
        client.indicate(FORM, Tlvs.of(RESULT, done));
    }
}
