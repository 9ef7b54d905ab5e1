package dev.mynah.network.air.nas;

import dev.mynah.network.air.nas.mm5g.Mm5gMessage;
import dev.mynah.network.air.nas.sm5g.Sm5gMessage;
import java.util.Map;
import java.util.Optional;

/** The protocols of 5GS. TS 24.501. */
final class Protocols5gs {

    static final Protocol MM5G = new Protocol(
            "5GMM",
            "5gs",
            Mm5gMessage::decode,
            Mm5gMessage.table()::layouts,
            Optional.empty(),
            3,
            0,
            Map.ofEntries(
                    Map.entry(
                            "FGMMControlPlaneServiceRequest 24",
                            "length bounds of 8.2.30; the table has the form only"),
                    Map.entry(
                            "FGMMControlPlaneServiceRequest 25",
                            "length bounds of 8.2.30; the table has the form only"),
                    Map.entry(
                            "FGMMControlPlaneServiceRequest 28",
                            "length bounds of 8.2.30; the table has the form only"),
                    Map.entry(
                            "FGMMControlPlaneServiceRequest 29",
                            "length bounds of 8.2.30; the table has the form only"),
                    Map.entry(
                            "FGMMControlPlaneServiceRequest 40",
                            "length bounds of 8.2.30; the table has the form only"),
                    Map.entry(
                            "FGMMControlPlaneServiceRequest 50",
                            "length bounds of 8.2.30; the table has the form only"),
                    Map.entry(
                            "FGMMControlPlaneServiceRequest 6F",
                            "length bounds of 8.2.30; the table has the form only"),
                    Map.entry(
                            "FGMMControlPlaneServiceRequest 71",
                            "length bounds of 8.2.30; the table has the form only"),
                    Map.entry(
                            "FGMMControlPlaneServiceRequest 7B",
                            "length bounds of 8.2.30; the table has the form only"),
                    Map.entry("FGMMRegistrationAccept 1A", "the negotiated WUS assistance information is element 1C"),
                    Map.entry("FGMMRegistrationAccept 2A", "the negotiated PEIPS assistance information is element 33"),
                    Map.entry("FGMMRegistrationRequest 0A", "the N5GC indication is element A-"),
                    Map.entry("FGMMRelayKeyAccept 78", "length bounds of 8.2.35; the table has the form only"),
                    Map.entry("FGMMRelayKeyReject 78", "length bounds of 8.2.36; the table has the form only")),
            Map.of(
                    "FGMMNetworkSliceSpecAuthCommand", "length bounds of 8.2.31; the table has the form only",
                    "FGMMNetworkSliceSpecAuthComplete", "length bounds of 8.2.32; the table has the form only",
                    "FGMMNetworkSliceSpecAuthResult", "length bounds of 8.2.33; the table has the form only",
                    "FGMMRelayAuthentRequest", "length bounds of 8.2.37; the table has the form only",
                    "FGMMRelayAuthentResponse", "length bounds of 8.2.38; the table has the form only"));

    static final Protocol SM5G = new Protocol(
            "5GSM",
            "5gs",
            Sm5gMessage::decode,
            Sm5gMessage.table()::layouts,
            Optional.empty(),
            4,
            2,
            Map.of(
                    "FGSMRemoteUEReport 70", "length bounds of 8.3.19; the table has the form only",
                    "FGSMRemoteUEReport 76", "length bounds of 8.3.19; the table has the form only"),
            Map.of(
                    "FGSMServiceLevelAuthCommand", "length bounds of 8.3.17; the table has the form only",
                    "FGSMServiceLevelAuthComplete", "length bounds of 8.3.18; the table has the form only"));

    private Protocols5gs() {}
}
