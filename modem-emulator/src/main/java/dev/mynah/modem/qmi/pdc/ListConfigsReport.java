package dev.mynah.modem.qmi.pdc;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import java.util.List;
import java.util.Optional;

/** The answer to List Configs. */
final class ListConfigsReport implements QmiReport {
    private record Config(long type, byte[] id) {}

    private static final Tlv<Long> TOKEN = tlv(0x10, "Token", TlvType.U32);
    private static final Tlv<Integer> RESULT = tlv(0x01, "Indication Result", TlvType.U16);
    private static final Tlv<List<Config>> CONFIGS = tlv(
            0x11,
            "Configs",
            TlvType.list(TlvType.U8, Struct.of(TlvType.U32, Config::type, TlvType.BYTES8, Config::id, Config::new)));
    private static final MessageForm FORM = message(0x0024, "List Configs").gives(TOKEN, RESULT, CONFIGS);

    @Override
    public MessageForm form() {
        return FORM;
    }

    static void tell(QmiClient client, Optional<Long> token) {
        client.indicate(
                FORM, Tlvs.of(RESULT, QmiError.NONE.code()).with(TOKEN, token).with(CONFIGS, List.of()));
    }
}
