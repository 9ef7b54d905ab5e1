package dev.mynah.network.air.nas.mm;

import static dev.mynah.network.air.nas.Mandatory.half;
import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.MobileStationClassmark2;

/**
 * CM re-establishment request: the UE wants its lost connections back. TS 24.008 9.2.4.
 *
 * @param cksn which keys the UE has; 7 for none
 * @param classmark what it can do
 * @param identity who it is
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record CmReestablishmentRequest(
        int cksn, MobileStationClassmark2 classmark, MobileIdentity identity, OptionalElements optional)
        implements MmMessage {

    /** Its elements. */
    public static final Layout<CmReestablishmentRequest> LAYOUT = MmMessageType.CM_REESTABLISHMENT_REQUEST
            .layoutOf(CmReestablishmentRequest.class)
            .mandatory(half(MmIe.CKSN), CmReestablishmentRequest::cksn)
            .mandatory(lv(MobileStationClassmark2.TYPE, 4, 4), CmReestablishmentRequest::classmark)
            .mandatory(lv(MobileIdentity.TYPE, 2, 9), CmReestablishmentRequest::identity)
            .optional(MmIe.LAI, MmIe.DEVICE_PROPERTIES)
            .as(CmReestablishmentRequest::new);

    /** Without other elements. */
    public CmReestablishmentRequest(int cksn, MobileStationClassmark2 classmark, MobileIdentity identity) {
        this(cksn, classmark, identity, OptionalElements.NONE);
    }

    @Override
    public Layout<CmReestablishmentRequest> layout() {
        return LAYOUT;
    }
}
