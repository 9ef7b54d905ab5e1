package dev.mynah.network.air.nas.cc;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Declaration;
import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.element.TransactionIdentifier;
import java.util.function.Function;

/** The CC messages by type. TS 24.008 10.4 table 10.3. */
public enum CcMessageType {
    ALERTING(0x01, "Alerting", "9.3.1"),
    CALL_PROCEEDING(0x02, "Call proceeding", "9.3.3"),
    PROGRESS(0x03, "Progress", "9.3.17"),
    CC_ESTABLISHMENT(0x04, "CC-Establishment", "9.3.17a"),
    SETUP(0x05, "Setup", "9.3.23"),
    CC_ESTABLISHMENT_CONFIRMED(0x06, "CC-Establishment confirmed", "9.3.17b"),
    CONNECT(0x07, "Connect", "9.3.5"),
    CALL_CONFIRMED(0x08, "Call confirmed", "9.3.2"),
    START_CC(0x09, "Start CC", "9.3.23a"),
    RECALL(0x0B, "Recall", "9.3.18a"),
    EMERGENCY_SETUP(0x0E, "Emergency setup", "9.3.8"),
    CONNECT_ACKNOWLEDGE(0x0F, "Connect acknowledge", "9.3.6"),
    USER_INFORMATION(0x10, "User information", "9.3.31"),
    MODIFY_REJECT(0x13, "Modify reject", "9.3.15"),
    MODIFY(0x17, "Modify", "9.3.13"),
    HOLD(0x18, "Hold", "9.3.10"),
    HOLD_ACKNOWLEDGE(0x19, "Hold acknowledge", "9.3.11"),
    HOLD_REJECT(0x1A, "Hold reject", "9.3.12"),
    RETRIEVE(0x1C, "Retrieve", "9.3.20"),
    RETRIEVE_ACKNOWLEDGE(0x1D, "Retrieve acknowledge", "9.3.21"),
    RETRIEVE_REJECT(0x1E, "Retrieve reject", "9.3.22"),
    MODIFY_COMPLETE(0x1F, "Modify complete", "9.3.14"),
    DISCONNECT(0x25, "Disconnect", "9.3.7"),
    RELEASE_COMPLETE(0x2A, "Release complete", "9.3.19"),
    RELEASE(0x2D, "Release", "9.3.18"),
    STOP_DTMF(0x31, "Stop DTMF", "9.3.29"),
    STOP_DTMF_ACKNOWLEDGE(0x32, "Stop DTMF acknowledge", "9.3.30"),
    STATUS_ENQUIRY(0x34, "Status enquiry", "9.3.28"),
    START_DTMF(0x35, "Start DTMF", "9.3.24"),
    START_DTMF_ACKNOWLEDGE(0x36, "Start DTMF acknowledge", "9.3.25"),
    START_DTMF_REJECT(0x37, "Start DTMF reject", "9.3.26"),
    CONGESTION_CONTROL(0x39, "Congestion control", "9.3.4"),
    CC_FACILITY(0x3A, "Facility", "9.3.9"),
    STATUS(0x3D, "Status", "9.3.27"),
    NOTIFY(0x3E, "Notify", "9.3.16");

    private static final ElementType<Integer> PROTOCOL_DISCRIMINATOR =
            number("Protocol discriminator", "TS 24.008 10.2");
    /** Bits 7 and 8 are the send sequence number, which belongs to the layer below. TS 24.007 11.2.3.2.3. */
    private static final ElementType<Integer> MESSAGE_TYPE =
            ElementType.of("Message type", "TS 24.008 10.4", in -> in.octet() & 0x3F, (value, out) -> out.octet(value));

    private final int value;
    private final String title;
    private final String clause;

    CcMessageType(int value, String title, String clause) {
        this.value = value;
        this.title = title;
        this.clause = "TS 24.008 " + clause;
    }

    /** The message type octet without a send sequence number. */
    public int value() {
        return value;
    }

    /** Begins the layout of such a message with its header, TS 24.008 10.1. */
    <M extends CcMessage> Declaration.Of1<M, TransactionIdentifier> layoutOf(
            Class<M> type, Function<M, TransactionIdentifier> transaction) {
        return Layout.of(title, clause, type)
                .fixed(lowHalf(PROTOCOL_DISCRIMINATOR), CcMessage.PROTOCOL_DISCRIMINATOR)
                .mandatory(highHalf(TransactionIdentifier.TYPE), transaction)
                .fixed(v(MESSAGE_TYPE, 1), value);
    }

    /** The standard's name. */
    @Override
    public String toString() {
        return title;
    }
}
