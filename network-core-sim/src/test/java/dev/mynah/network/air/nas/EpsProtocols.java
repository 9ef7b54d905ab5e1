package dev.mynah.network.air.nas;

import dev.mynah.network.air.nas.emm.EmmMessage;
import dev.mynah.network.air.nas.emm.ServiceRequest;
import dev.mynah.network.air.nas.esm.EsmMessage;
import java.util.Map;
import java.util.Optional;

/** The protocols of EPS. TS 24.301. */
final class EpsProtocols {

    static final Protocol EMM = new Protocol(
            "EMM",
            "eps",
            EmmMessage::decode,
            EmmMessage.table()::layouts,
            Optional.of(ServiceRequest.LAYOUT),
            3,
            0,
            Map.ofEntries(
                    Map.entry("EMMAttachRequest B-", "the availability of a UE radio capability ID is element 34"),
                    Map.entry("EMMServiceReject 5C", "T3346 is element 5F"),
                    Map.entry("EMMGUTIReallocCommand 20", "4 octets at least, as in the other messages"),
                    Map.entry("EMMDetachRequestMT 1D", "a list of one area has 8 octets, as in attach reject"),
                    Map.entry("EMMDetachRequestMT 1E", "a list of one area has 8 octets, as in attach reject"),
                    Map.entry("EMMTrackingAreaUpdateReject 1D", "a list of one area has 8 octets, as in attach reject"),
                    Map.entry("EMMTrackingAreaUpdateReject 1E", "a list of one area has 8 octets, as in attach reject"),
                    Map.entry("EMMServiceReject 1D", "a list of one area has 8 octets, as in attach reject"),
                    Map.entry("EMMServiceReject 1E", "a list of one area has 8 octets, as in attach reject"),
                    Map.entry("EMMCPServiceRequest 78", "length bounds of 8.2.33; the table has the form only"),
                    Map.entry("EMMCPServiceRequest 67", "length bounds of 8.2.33; the table has the form only"),
                    Map.entry("EMMCPServiceRequest 57", "length bounds of 8.2.33; the table has the form only"),
                    Map.entry("EMMServiceAccept 57", "length bounds of 8.2.34; the table has the form only"),
                    Map.entry("EMMServiceAccept 6B", "length bounds of 8.2.34; the table has the form only"),
                    Map.entry("EMMULGenericNASTransport 65", "length bounds of 8.2.32; the table has the form only")),
            Map.of("EMMULGenericNASTransport", "a container has one octet at least"));

    static final Protocol ESM = new Protocol(
            "ESM",
            "eps",
            EsmMessage::decode,
            EsmMessage.table()::layouts,
            Optional.empty(),
            4,
            2,
            Map.of("ESMRemoteUEReport 6F", "length bounds of 8.3.23; the table has the form only"),
            Map.of("ESMNotification", "the indicator has one octet"));

    private EpsProtocols() {}
}
