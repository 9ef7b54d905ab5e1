package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an answer and an indication say of each technology. Those of NR have another number in each. */
final class SystemInfoTlvs {
    private record Status(int service, int trueService, boolean preferredDataPath) {
        static final TlvType<Status> TYPE = Struct.of(
                TlvType.U8,
                Status::service,
                TlvType.U8,
                Status::trueService,
                TlvType.BOOL,
                Status::preferredDataPath,
                Status::new);
    }

    private record Gsm(SystemInfo common, boolean egprsValid, boolean egprs, boolean dtmValid, boolean dtm) {
        static final TlvType<Gsm> TYPE = Struct.of(
                SystemInfo.TYPE,
                Gsm::common,
                TlvType.BOOL,
                Gsm::egprsValid,
                TlvType.BOOL,
                Gsm::egprs,
                TlvType.BOOL,
                Gsm::dtmValid,
                TlvType.BOOL,
                Gsm::dtm,
                Gsm::new);
    }

    private record Wcdma(
            SystemInfo common,
            boolean callStatusValid,
            int callStatus,
            boolean serviceValid,
            int service,
            boolean codeValid,
            int code) {
        static final TlvType<Wcdma> TYPE = Struct.of(
                SystemInfo.TYPE,
                Wcdma::common,
                TlvType.BOOL,
                Wcdma::callStatusValid,
                TlvType.U8,
                Wcdma::callStatus,
                TlvType.BOOL,
                Wcdma::serviceValid,
                TlvType.U8,
                Wcdma::service,
                TlvType.BOOL,
                Wcdma::codeValid,
                TlvType.U16,
                Wcdma::code,
                Wcdma::new);
    }

    /** LTE and NR. */
    private record Tracked(SystemInfo common, boolean valid, int trackingArea) {
        static final TlvType<Tracked> TYPE = Struct.of(
                SystemInfo.TYPE,
                Tracked::common,
                TlvType.BOOL,
                Tracked::valid,
                TlvType.U16,
                Tracked::trackingArea,
                Tracked::new);
    }

    static final SystemInfoTlvs OF_ANSWER = new SystemInfoTlvs(0x4A, 0x4B, 0x50);
    static final SystemInfoTlvs OF_INDICATION = new SystemInfoTlvs(0x4C, 0x4D, 0x52);

    private static final Tlv<Status> GSM_STATUS = tlv(0x12, "GSM Service Status", Status.TYPE);
    private static final Tlv<Status> WCDMA_STATUS = tlv(0x13, "WCDMA Service Status", Status.TYPE);
    private static final Tlv<Status> LTE_STATUS = tlv(0x14, "LTE Service Status", Status.TYPE);
    private static final Tlv<Gsm> GSM = tlv(0x17, "GSM System Info v2", Gsm.TYPE);
    private static final Tlv<Wcdma> WCDMA = tlv(0x18, "WCDMA System Info v2", Wcdma.TYPE);
    private static final Tlv<Tracked> LTE = tlv(0x19, "LTE System Info v2", Tracked.TYPE);
    private static final Tlv<Boolean> LTE_VOICE = tlv(0x21, "LTE Voice Support", TlvType.BOOL);

    private final Tlv<Status> nrStatus;
    private final Tlv<Tracked> nr;
    private final Tlv<List<Integer>> nrTrackingArea;

    private SystemInfoTlvs(int status, int info, int trackingArea) {
        nrStatus = tlv(status, "NR5G Service Status Info", Status.TYPE);
        nr = tlv(info, "NR5G System Info", Tracked.TYPE);
        nrTrackingArea = tlv(trackingArea, "NR5G Tracking Area Code", TlvType.list(3, TlvType.U8));
    }

    Tlv<?>[] all() {
        return new Tlv<?>[] {
            GSM_STATUS, WCDMA_STATUS, LTE_STATUS, GSM, WCDMA, LTE, LTE_VOICE, nrStatus, nr, nrTrackingArea
        };
    }

    Tlvs of(Camp camp) {
        Set<Rat> allowed = camp.network().technologies();
        Optional<Rat> here = camp.rat();
        Tlvs tlvs = Tlvs.NONE
                .with(GSM_STATUS, status(camp, Rat.GSM, here, allowed))
                .with(WCDMA_STATUS, status(camp, Rat.UTRAN, here, allowed))
                .with(LTE_STATUS, status(camp, Rat.E_UTRAN, here, allowed))
                .with(nrStatus, status(camp, Rat.NR, here, allowed));
        return camp.cell().map(it -> tlvs.and(of(camp, it))).orElse(tlvs);
    }

    private static Optional<Status> status(Camp camp, Rat rat, Optional<Rat> here, Set<Rat> allowed) {
        int service = here.equals(Optional.of(rat)) ? camp.service() : 0;
        return allowed.contains(rat) ? Optional.of(new Status(service, service, service == 2)) : Optional.empty();
    }

    private Tlvs of(Camp camp, Cell cell) {
        SystemInfo common = SystemInfo.of(camp, cell);
        return switch (cell.rat()) {
            case GSM -> Tlvs.of(GSM, new Gsm(common, false, false, false, false));
            case UTRAN -> Tlvs.of(WCDMA, new Wcdma(common, false, 0, false, 0, true, cell.physicalIdentity()));
            case E_UTRAN ->
                Tlvs.of(LTE, new Tracked(common, true, cell.areaCode()))
                        .with(
                                LTE_VOICE,
                                camp.circuits() || camp.network().features().imsVoice());
            case NR ->
                Tlvs.of(nr, new Tracked(common, cell.areaCode() <= 0xFFFF, cell.areaCode() & 0xFFFF))
                        .with(nrTrackingArea, octets(cell.areaCode()));
        };
    }

    private static List<Integer> octets(int areaCode) {
        return List.of((areaCode >> 16) & 0xFF, (areaCode >> 8) & 0xFF, areaCode & 0xFF);
    }
}
