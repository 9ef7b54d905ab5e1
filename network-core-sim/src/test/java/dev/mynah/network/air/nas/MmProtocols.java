package dev.mynah.network.air.nas;

import dev.mynah.network.air.nas.mm.MmMessage;
import dev.mynah.network.air.nas.rr.PagingResponse;
import java.util.Map;
import java.util.Optional;

/** The protocols of an MSC's mobility management. TS 24.008 9.2, TS 44.018. */
final class MmProtocols {

    private static final String FORM_ONLY = "length bounds of the clause; the table has the form only";

    static final Protocol MM = new Protocol(
            "MM",
            "mm",
            MmMessage::decode,
            MmMessage.table()::layouts,
            Optional.empty(),
            3,
            0,
            Map.of(
                    "MMLocationUpdatingAccept 17", "an identity is 3 octets at least",
                    "MMLocationUpdatingAccept 35", FORM_ONLY,
                    "MMLocationUpdatingReject 36", FORM_ONLY,
                    "MMCMServiceReject 36", FORM_ONLY,
                    "MMIdentityResponse 1B", FORM_ONLY,
                    "MMIdentityResponse 19", FORM_ONLY,
                    "MMInformation 48", FORM_ONLY,
                    "MMInformation 49", FORM_ONLY),
            Map.of("MMIdentityResponse", "an IMEISV takes 10 octets"));

    static final Protocol RR = new Protocol(
            "RR",
            "rr",
            PagingResponse::decode,
            PagingResponse.table()::layouts,
            Optional.empty(),
            3,
            0,
            Map.of(),
            Map.of());

    private MmProtocols() {}
}
