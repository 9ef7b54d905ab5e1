package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Network;
import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an answer and an indication say of the serving system; some TLVs have another number in each. */
record ServingSystemTlvs(
        Tlv<Integer> areaCode,
        Tlv<Long> cellId,
        Tlv<Detailed> detailed,
        Tlv<Integer> trackingArea,
        Tlv<Integer> scramblingCode,
        Tlv<NetworkId> digits) {
    static final ServingSystemTlvs OF_ANSWER = new ServingSystemTlvs(
            tlv(0x1C, "LAC 3GPP", TlvType.U16),
            tlv(0x1D, "CID 3GPP", TlvType.U32),
            tlv(0x21, "Detailed Service Status", Detailed.TYPE),
            tlv(0x24, "LTE TAC", TlvType.U16),
            tlv(0x26, "UMTS Primary Scrambling Code", TlvType.U16),
            tlv(0x27, "MNC PCS Digit Include Status", NetworkId.WITH_DIGITS));

    static final ServingSystemTlvs OF_INDICATION = new ServingSystemTlvs(
            tlv(0x1D, "LAC 3GPP", TlvType.U16),
            tlv(0x1E, "CID 3GPP", TlvType.U32),
            tlv(0x22, "Detailed Service Status", Detailed.TYPE),
            tlv(0x25, "LTE TAC", TlvType.U16),
            tlv(0x28, "UMTS Primary Scrambling Code", TlvType.U16),
            tlv(0x29, "MNC PCS Digit Include Status", NetworkId.WITH_DIGITS));

    private record Serving(int state, int circuits, int packets, int selected, List<Integer> interfaces) {
        static final Tlv<Serving> TLV = tlv(
                0x01,
                "Serving System",
                Struct.of(
                        TlvType.U8,
                        Serving::state,
                        TlvType.U8,
                        Serving::circuits,
                        TlvType.U8,
                        Serving::packets,
                        TlvType.U8,
                        Serving::selected,
                        TlvType.list(TlvType.U8, TlvType.I8),
                        Serving::interfaces,
                        Serving::new));
    }

    private record Detailed(int status, int capability, int hdrStatus, boolean hdrHybrid, boolean forbidden) {
        static final TlvType<Detailed> TYPE = Struct.of(
                TlvType.U8,
                Detailed::status,
                TlvType.U8,
                Detailed::capability,
                TlvType.U8,
                Detailed::hdrStatus,
                TlvType.BOOL,
                Detailed::hdrHybrid,
                TlvType.BOOL,
                Detailed::forbidden,
                Detailed::new);
    }

    private static final int ATTACHED = 1;
    private static final int DETACHED = 2;
    private static final int THREE_GPP = 2;
    private static final int UNKNOWN = 0;
    private static final Tlv<Integer> ROAMING = tlv(0x10, "Roaming Indicator", TlvType.U8);
    private static final Tlv<List<Integer>> DATA =
            tlv(0x11, "Data Service Capability", TlvType.list(TlvType.U8, TlvType.U8));
    private static final Tlv<NamedNetwork> PLMN = tlv(0x12, "Current PLMN", NamedNetwork.TYPE);
    private static final Tlv<Integer> TIME_ZONE = tlv(0x1A, "Time Zone 3GPP", TlvType.I8);
    private static final Tlv<Integer> DAYLIGHT_SAVING = tlv(0x1B, "Daylight Saving Time Adjustment 3GPP", TlvType.U8);
    private static final Map<Rat, Integer> DATA_CAPABILITY = Map.of(Rat.GSM, 1, Rat.UTRAN, 5, Rat.E_UTRAN, 11);

    Tlv<?>[] all() {
        return new Tlv<?>[] {
            Serving.TLV,
            ROAMING,
            DATA,
            PLMN,
            TIME_ZONE,
            DAYLIGHT_SAVING,
            areaCode,
            cellId,
            detailed,
            trackingArea,
            scramblingCode,
            digits
        };
    }

    Tlvs of(Camp camp) {
        Network network = camp.network();
        Optional<ServingNetwork> serving = network.serving();
        List<Integer> interfaces =
                camp.rat().map(it -> RadioInterface.of(it).code()).map(List::of).orElse(List.of(RadioInterface.NONE));
        Tlvs tlvs = Tlvs.of(
                        Serving.TLV,
                        new Serving(
                                RegistrationState.of(network).code(),
                                camp.circuits() ? ATTACHED : DETACHED,
                                camp.packets() ? ATTACHED : DETACHED,
                                serving.isPresent() ? THREE_GPP : UNKNOWN,
                                interfaces))
                .with(detailed, new Detailed(camp.service(), camp.domain(), 0, false, false));
        if (serving.isEmpty()) {
            return tlvs;
        }
        return located(camp, tlvs)
                .with(ROAMING, camp.roaming() ? 0 : 1)
                .with(
                        DATA,
                        Optional.ofNullable(DATA_CAPABILITY.get(serving.get().rat()))
                                .map(List::of))
                .with(PLMN, NamedNetwork.of(serving.get().plmn(), serving.get().longName()))
                .with(digits, NetworkId.of(serving.get().plmn()))
                .with(TIME_ZONE, network.time().map(it -> it.local().getOffset().getTotalSeconds() / 900))
                .with(DAYLIGHT_SAVING, network.time().map(NetworkTime::daylightSaving));
    }

    private Tlvs located(Camp camp, Tlvs tlvs) {
        if (camp.cell().isEmpty()) {
            return tlvs;
        }
        Cell cell = camp.cell().get();
        return switch (cell.rat()) {
            case GSM -> tlvs.with(areaCode, cell.areaCode()).with(cellId, cell.identity());
            case UTRAN ->
                tlvs.with(areaCode, cell.areaCode())
                        .with(cellId, cell.identity())
                        .with(scramblingCode, cell.physicalIdentity());
            case E_UTRAN -> tlvs.with(cellId, cell.identity()).with(trackingArea, cell.areaCode());
            // An NR cell's identity has more bits than there is room for: Get System Info has no more either.
            case NR -> tlvs;
        };
    }
}
