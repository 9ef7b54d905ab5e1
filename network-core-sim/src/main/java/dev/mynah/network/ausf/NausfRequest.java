package dev.mynah.network.ausf;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.eap.EapPacket;
import dev.mynah.network.air.nas.element.Suci;
import dev.mynah.network.hlr.S6aRequest;
import java.util.Optional;

/** What an AMF, with its security anchor, asks an AUSF. TS 29.509 5.2 (Nausf_UEAuthentication). */
public sealed interface NausfRequest {
    /** Begins an authentication of whoever hides behind a SUCI, perhaps again after a synchronisation failure. */
    record OfSuci(Suci suci, Plmn serving, Optional<S6aRequest.Resynchronisation> resynchronisation)
            implements NausfRequest {}

    /** Begins one of a subscriber that is known. */
    record OfSupi(String imsi, Plmn serving, Optional<S6aRequest.Resynchronisation> resynchronisation)
            implements NausfRequest {}

    /** Has RES* checked by the home network too. TS 33.501 6.1.3.2 step 10. */
    record Confirmation(long context, byte[] resStar) implements NausfRequest {}

    /** An EAP packet of the UE. */
    record Eap(long context, EapPacket packet) implements NausfRequest {}
}
