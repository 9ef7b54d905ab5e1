package dev.mynah.modem.qmi.ctl;

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
import java.util.List;

/** Which services there are, in which versions. */
final class GetVersionInfo implements QmiCommand {
    private record Version(int service, int major, int minor) {}

    private static final Tlv<List<Version>> SERVICES = tlv(
            0x01,
            "Service list",
            TlvType.list(
                    TlvType.U8,
                    Struct.of(
                            TlvType.U8,
                            Version::service,
                            TlvType.U16,
                            Version::major,
                            TlvType.U16,
                            Version::minor,
                            Version::new)));

    @Override
    public MessageForm form() {
        return message(0x0021, "Get Version Info").gives(SERVICES);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        List<Version> services = client.control().services().stream()
                .map(it -> new Version(it.id(), it.major(), it.minor()))
                .toList();
        return Future.succeededFuture(Tlvs.of(SERVICES, services));
    }
}
