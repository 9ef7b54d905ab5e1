package dev.mynah.network.air.nas.mm;

import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.MobileStationClassmark1;

/**
 * IMSI detach indication: the UE is going; it waits for no answer. TS 24.008 9.2.12.
 *
 * @param classmark what the UE can do
 * @param identity who it is
 * @param optional elements not known to it
 */
public record ImsiDetachIndication(
        MobileStationClassmark1 classmark, MobileIdentity identity, OptionalElements optional) implements MmMessage {

    /** Its elements. */
    public static final Layout<ImsiDetachIndication> LAYOUT = MmMessageType.IMSI_DETACH_INDICATION
            .layoutOf(ImsiDetachIndication.class)
            .mandatory(v(MobileStationClassmark1.TYPE, 1), ImsiDetachIndication::classmark)
            .mandatory(lv(MobileIdentity.TYPE, 2, 9), ImsiDetachIndication::identity)
            .as(ImsiDetachIndication::new);

    /** Without other elements. */
    public ImsiDetachIndication(MobileStationClassmark1 classmark, MobileIdentity identity) {
        this(classmark, identity, OptionalElements.NONE);
    }

    @Override
    public Layout<ImsiDetachIndication> layout() {
        return LAYOUT;
    }
}
