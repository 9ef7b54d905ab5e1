package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;

/** What the LTE attach asked for and got. */
final class GetLteAttachParameters implements QmiCommand {
    private static final Tlv<String> APN = tlv(0x10, "APN", TlvType.STRING);
    private static final Tlv<Integer> SUPPORT = tlv(0x11, "IP Support Type", TlvType.U8);
    private static final Tlv<Boolean> PERFORMED = tlv(0x12, "OTA Attach Performed", TlvType.BOOL);

    @Override
    public MessageForm form() {
        return message(0x0085, "Get LTE Attach Parameters").gives(APN, SUPPORT, PERFORMED);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        PacketData data = client.subscription().packetData();
        PacketData.Bearer bearer = Contexts.of(data, data.attachContext())
                .flatMap(PacketData.Context::bearer)
                .filter(it -> client.subscription()
                        .network()
                        .serving()
                        .filter(serving -> serving.rat() == Rat.E_UTRAN)
                        .isPresent())
                .orElseThrow(() -> new QmiRefusal(QmiError.INFORMATION_UNAVAILABLE));
        boolean v4 = bearer.addresses().stream().anyMatch(IpFamily.V4::has);
        boolean v6 = bearer.addresses().stream().anyMatch(IpFamily.V6::has);
        return Future.succeededFuture(Tlvs.of(APN, bearer.apn())
                .with(SUPPORT, v4 && v6 ? 2 : v6 ? 1 : 0)
                .with(PERFORMED, true));
    }
}
