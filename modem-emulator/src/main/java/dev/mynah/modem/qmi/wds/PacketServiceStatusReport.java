package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;

/** The client's connection stands now, or is over. */
final class PacketServiceStatusReport implements QmiReport {
    private record Status(int status, boolean reconfigure) {}

    private static final Tlv<Status> STATUS = tlv(
            0x01,
            "Connection Status",
            Struct.of(TlvType.U8, Status::status, TlvType.BOOL, Status::reconfigure, Status::new));
    private static final Tlv<Integer> FAMILY = tlv(0x12, "IP Family", TlvType.U8);
    private static final MessageForm FORM =
            message(0x0022, "Packet Service Status").gives(STATUS, CallEnd.REASON, CallEnd.VERBOSE, FAMILY);

    @Override
    public MessageForm form() {
        return FORM;
    }

    @Override
    public void on(QmiClient client, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.ContextChanged changed) {
            client.get(Connection.OWN)
                    .filter(own -> own.cid() == changed.context().cid())
                    .ifPresent(own -> changed(client, own, changed));
        }
    }

    private static void changed(QmiClient client, Connection own, SubscriptionEvent.ContextChanged changed) {
        if (changed.context().bearer().isPresent()) {
            connected(client, own.family());
        } else {
            Connections.end(client).onFailure(gone -> {});
            disconnected(client, own.family(), changed.byNetwork());
        }
    }

    static void connected(QmiClient client, IpFamily family) {
        client.indicate(
                FORM,
                Tlvs.of(STATUS, new Status(GetPacketServiceStatus.CONNECTED, false))
                        .with(FAMILY, family.code()));
    }

    static void disconnected(QmiClient client, IpFamily family, boolean byNetwork) {
        client.indicate(
                FORM,
                Tlvs.of(STATUS, new Status(GetPacketServiceStatus.DISCONNECTED, false))
                        .and(CallEnd.over(byNetwork))
                        .with(FAMILY, family.code()));
    }
}
