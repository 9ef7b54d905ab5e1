package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.NetworkTime;
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

/** The time the network told, moved on by the clock. */
final class GetNetworkTime implements QmiCommand {
    private record Told(UniversalTime time, int zone, int daylightSaving, int radioInterface) {}

    private static final Tlv<Told> TIME = tlv(
            0x11,
            "3GPP Time",
            Struct.of(
                    UniversalTime.TYPE,
                    Told::time,
                    TlvType.I8,
                    Told::zone,
                    TlvType.U8,
                    Told::daylightSaving,
                    TlvType.I8,
                    Told::radioInterface,
                    Told::new));

    @Override
    public MessageForm form() {
        return message(0x007D, "Get Network Time").gives(TIME);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Camp camp = new Camp(client.subscription());
        NetworkTime time = camp.network().time().orElseThrow(() -> new QmiRefusal(QmiError.TIME_NOT_ACQUIRED));
        int where = camp.rat().map(it -> RadioInterface.of(it).code()).orElse(RadioInterface.NONE);
        return Future.succeededFuture(Tlvs.of(
                TIME, new Told(UniversalTime.of(time), UniversalTime.zone(time), time.daylightSaving(), where)));
    }
}
