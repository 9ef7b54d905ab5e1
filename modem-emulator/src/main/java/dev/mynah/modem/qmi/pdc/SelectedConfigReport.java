package dev.mynah.modem.qmi.pdc;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import java.util.Optional;

/** The answer to Get Selected Config: the modem is not provisioned with any. */
final class SelectedConfigReport implements QmiReport {
    private static final Tlv<Integer> RESULT = tlv(0x01, "Indication Result", TlvType.U16);
    private static final Tlv<Long> TOKEN = tlv(0x10, "Token", TlvType.U32);
    private static final MessageForm FORM =
            message(0x0022, "Get Selected Config").gives(RESULT, TOKEN);

    @Override
    public MessageForm form() {
        return FORM;
    }

    static void tell(QmiClient client, Optional<Long> token) {
        client.indicate(FORM, Tlvs.of(RESULT, QmiError.NOT_PROVISIONED.code()).with(TOKEN, token));
    }
}
