package dev.mynah.modem.qmi.wms;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Messages;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.qmi.Memory;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import dev.mynah.network.air.sms.relay.RpAddress;

/** Tells of messages that are kept, handed over or broadcast. */
final class EventReport implements QmiReport {
    static final Memory<Boolean> WANTED = new Memory<>("WMS event report", false);

    private record Place(int storage, long place) {}

    /** @param ack 0 if the host is to send one */
    private record Handed(int ack, long transaction, int format, byte[] octets) {
        @Override
        public String toString() {
            return octets.length + " octets";
        }
    }

    private record Warning(int type, byte[] octets) {}

    private static final int SEND = 0;
    private static final int DO_NOT_SEND = 1;
    private static final int PRIMARY = 0;

    private static final Tlv<Place> MT_MESSAGE =
            tlv(0x10, "MT Message", Struct.of(TlvType.U8, Place::storage, TlvType.U32, Place::place, Place::new));
    private static final Tlv<Handed> TRANSFER = tlv(
            0x11,
            "Transfer Route MT Message",
            Struct.of(
                    TlvType.U8,
                    Handed::ack,
                    TlvType.U32,
                    Handed::transaction,
                    TlvType.U8,
                    Handed::format,
                    TlvType.BYTES16,
                    Handed::octets,
                    Handed::new));
    private static final Tlv<Integer> MODE = tlv(0x12, "Message Mode", TlvType.U8);
    private static final Tlv<Warning> ETWS = tlv(
            0x13, "ETWS Message", Struct.of(TlvType.U8, Warning::type, TlvType.BYTES16, Warning::octets, Warning::new));
    private static final Tlv<String> SERVICE_CENTRE = tlv(0x15, "SMSC Address", TlvType.STRING);

    private static final MessageForm FORM =
            message(0x0001, "Event Report").gives(MT_MESSAGE, TRANSFER, MODE, ETWS, SERVICE_CENTRE);

    @Override
    public MessageForm form() {
        return FORM;
    }

    @Override
    public void on(QmiClient client, SubscriptionEvent event) {
        if (!client.get(WANTED)) {
            return;
        }
        if (event instanceof SubscriptionEvent.MessageKept kept) {
            kept(client, kept.memory() == Messages.Memory.CARD ? Storage.UIM : Storage.NV, kept);
        } else if (event instanceof SubscriptionEvent.BroadcastReceived received) {
            byte[] page = received.page().encode().toByteArray();
            client.indicate(
                    FORM,
                    Tlvs.of(TRANSFER, new Handed(DO_NOT_SEND, 0, Format.BROADCAST, page))
                            .with(MODE, Format.GSM_MODE));
        } else if (event instanceof SubscriptionEvent.WarningReceived warning) {
            byte[] octets = warning.notification().encode().toByteArray();
            client.indicate(FORM, Tlvs.of(ETWS, new Warning(PRIMARY, octets)).with(MODE, Format.GSM_MODE));
        }
    }

    /** Status reports that are kept apart are in no storage that QMI knows. */
    private static void kept(QmiClient client, int storage, SubscriptionEvent.MessageKept kept) {
        if (kept.memory() == Messages.Memory.CARD || kept.memory() == Messages.Memory.EQUIPMENT) {
            kept(client, storage, kept.index());
        }
    }

    static void kept(QmiClient client, int storage, int index) {
        client.indicate(
                FORM,
                Tlvs.of(MT_MESSAGE, new Place(storage, Storage.place(index))).with(MODE, Format.GSM_MODE));
    }

    /** Hands a message over, without the service centre's address in front: that has a TLV of its own. */
    static void transfer(QmiClient client, Messages.Arrived message, long transaction, boolean acknowledge) {
        Handed handed = new Handed(
                acknowledge ? SEND : DO_NOT_SEND,
                transaction,
                Format.POINT_TO_POINT,
                message.tpdu().toByteArray());
        Tlvs tlvs = Tlvs.of(TRANSFER, handed).with(MODE, Format.GSM_MODE);
        boolean known = !message.serviceCentre().equals(RpAddress.NONE);
        client.indicate(
                FORM, known ? tlvs.with(SERVICE_CENTRE, message.serviceCentre().display()) : tlvs);
    }
}
